import type { Socket } from 'node:net';
import { type Call, json } from '../reply.ts';

/** Negotiate flags of [MS-NLMP] section 2.2.2.5 that both browsers want. */
const flags = {
  unicode: 0x00000001,
  requestTarget: 0x00000004,
  ntlm: 0x00000200,
  alwaysSign: 0x00008000,
  targetTypeServer: 0x00020000,
  extendedSessionSecurity: 0x00080000,
  targetInfo: 0x00800000,
  key128: 0x20000000,
  key56: 0x80000000,
} as const;

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** One AV_PAIR of [MS-NLMP] section 2.2.2.1. */
function pair(id: number, value: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(value.length, 2);
  return Buffer.concat([head, value]);
}

/** Length, room and offset of a value in the payload ([MS-NLMP] section 2.2.1.2). */
function field(value: Buffer, offset: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(value.length, 0);
  bytes.writeUInt16LE(value.length, 2);
  bytes.writeUInt32LE(offset, 4);
  return bytes;
}

const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** The second message of NTLM in Base64: CHALLENGE_MESSAGE of [MS-NLMP] section 2.2.1.2, without a version. */
function challengeMessage(): string {
  const name = utf16('LAB');
  const dns = utf16('a.localhost');
  // Domain and computer by NetBIOS and DNS names, then the end of the list.
  const info = Buffer.concat([pair(2, name), pair(1, name), pair(4, dns), pair(3, dns), pair(0, Buffer.alloc(0))]);
  const payload = 48;
  return Buffer.concat([
    Buffer.from('NTLMSSP\0'),
    number(2),
    field(name, payload),
    number(Object.values(flags).reduce((all, flag) => all | flag, 0)),
    Buffer.from('0123456789abcdef', 'hex'),
    Buffer.alloc(8),
    field(info, payload + name.length),
    name,
    info,
  ]).toString('base64');
}

/** Type of an NTLM message ([MS-NLMP] section 2.2.1); 0 where it is none. */
function messageType(credentials: string | undefined): number {
  const encoded = /^ntlm +(\S+)$/i.exec(credentials ?? '')?.[1];
  const message = Buffer.from(encoded ?? '', 'base64');
  return message.length >= 12 && message.toString('latin1', 0, 8) === 'NTLMSSP\0' ? message.readUInt32LE(8) : 0;
}

/**
 * The server's side of NTLM over HTTP ([MS-NTHT]), which belongs to a connection: 401 with a bare challenge, 401 with a
 * message for the client's first one, and 200 for its last one. The password is not checked: that would need MD4,
 * which Node's OpenSSL has no more, and the lab is about the legs.
 */
export function ntlmDoor(): (call: Call) => void {
  const challenged = new WeakSet<Socket>();
  return (call) => {
    const { request } = call;
    const type = messageType(request.headers.authorization);
    if (type === 3 && challenged.has(request.socket)) {
      json(call, 200, { share: 'open' });
      return;
    }
    if (type === 1) challenged.add(request.socket);
    const challenge = type === 1 ? `NTLM ${challengeMessage()}` : 'NTLM';
    json(call, 401, { message: 'Sign in to Windows first.' }, { 'WWW-Authenticate': challenge });
  };
}
