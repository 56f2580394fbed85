import { describe, expect, test } from 'vitest';
import { readCredentials } from './credentials.ts';
import { challengeTime, readChallengeData } from './schemes/challenge-data.ts';
import { explainData } from './schemes/challenge-params.ts';

const bytesOf = (hex: string) => Buffer.from(hex.replaceAll(/\s/g, ''), 'hex');
const base64 = (hex: string) => bytesOf(hex).toString('base64');

/** As a recorded request carried it: of what is only shown nobody knows whether it is whole. */
function carried(value: string) {
  const request = { method: 'GET', url: 'http://web.corp.example/', headers: [{ name: 'Authorization', value }] };
  const { kind, fields, secretFields, problems } = readCredentials('Authorization', value, { request });
  const { value: _value, ...shown } = fields;
  return { kind, fields: shown, secretFields, codes: problems.map(({ code }) => code) };
}

/** [MS-NLMP] section 4.2.4.3, NTLM version 2. */
const challenge = `4e544c4d53535000 02000000 0c000c0038000000 33828ae2 0123456789abcdef 0000000000000000 2400240044000000
  060070170000000f 530065007200760065007200 02000c0044006f006d00610069006e00 01000c00530065007200760065007200 00000000`;
const authenticate = `4e544c4d53535000 03000000 180018006c000000 5400540084000000 0c000c0048000000 0800080054000000
  100010005c000000 10001000d8000000 358288e2 0501280a0000000f 44006f006d00610069006e00 5500730065007200
  43004f004d0050005500540045005200 86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa
  68cd0ab851e51c96aabc927bebef6a1c 0101000000000000 0000000000000000 aaaaaaaaaaaaaaaa 00000000
  02000c0044006f006d00610069006e00 01000c00530065007200760065007200 00000000 00000000 c5dad2544fc9799094ce1ce90bc9d03e`;

describe('NTLM, field by field', () => {
  test('message 1 with its names and version ([MS-NLMP] section 2.2.1.1)', () => {
    const names = `${Buffer.from('COMPUTERDomain').toString('hex')}`;
    const whole = `4e544c4d53535000 01000000 023200a2 06000600 30000000 08000800 28000000 0a00614a0000000f ${names}`;
    const found = carried(`NTLM ${base64(whole)}`);
    expect(found).toEqual({
      kind: 'ntlm-negotiate',
      fields: {
        messageType: '1',
        flags: '0xa2003202',
        domain: 'Domain',
        workstation: 'COMPUTER',
        version: '10.0.19041',
      },
      secretFields: ['value'],
      codes: [],
    });
    expect(carried(`NTLM ${base64(whole.slice(0, -6))}`).codes).toEqual(['truncated-message']);
  });

  test('message 3 of the specification', () => {
    expect(carried(`NTLM ${base64(authenticate)}`)).toEqual({
      kind: 'ntlm-authenticate',
      fields: {
        messageType: '3',
        flags: '0xe2888235',
        domain: 'Domain',
        username: 'User',
        workstation: 'COMPUTER',
        ntResponseLength: '84',
        netbiosDomain: 'Domain',
        netbiosComputer: 'Server',
        version: '5.1.2600',
      },
      secretFields: ['value'],
      codes: [],
    });
  });

  test('wherever it is cut, it is told, and nothing beyond the end is read', () => {
    const whole = bytesOf(authenticate);
    for (let length = 12; length < whole.length; length++) {
      const { kind, codes } = carried(`NTLM ${whole.subarray(0, length).toString('base64')}`);
      expect([length, kind, codes]).toEqual([length, 'ntlm-authenticate', ['truncated-message']]);
    }
    const shown = readCredentials('Authorization', `NTLM ${whole.subarray(0, 90).toString('base64')}`);
    expect(shown.problems).toEqual([]);
  });

  test('message 2: the client sends it in the wrong direction, the server in the right one', () => {
    const token = base64(challenge);
    expect(carried(`NTLM ${token}`).codes).toEqual(['ntlm-wrong-direction']);
    expect(readChallengeData('NTLM', token)).toEqual({
      kind: 'ntlm-challenge',
      fields: {
        messageType: '2',
        flags: '0xe28a8233',
        targetName: 'Server',
        serverChallenge: '0123456789abcdef',
        netbiosDomain: 'Domain',
        netbiosComputer: 'Server',
        version: '6.0.6000',
        value: token,
      },
      secretFields: ['value'],
      problems: [],
    });
    expect(challengeTime('NTLM', token)).toBeUndefined();
    const back = readChallengeData('NTLM', base64(authenticate));
    expect(back?.problems.map(({ code }) => code)).toEqual(['ntlm-wrong-direction']);
    expect(readChallengeData('Basic', token)).toBeUndefined();
    expect(readChallengeData('NTLM', undefined)).toBeUndefined();
  });

  test("message 2 with the server's clock (MsvAvTimestamp, a FILETIME) and its DNS names", () => {
    const wide = (text: string) => Buffer.from(text, 'utf16le');
    const pair = (id: number, data: Buffer) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(id, 0);
      head.writeUInt16LE(data.length, 2);
      return Buffer.concat([head, data]);
    };
    const time = Buffer.alloc(8);
    // 2026-01-01T00:00:00Z is 134116992000000000 intervals of 100 nanoseconds after 1601.
    time.writeBigUInt64LE(134_116_992_000_000_000n);
    const info = Buffer.concat([
      pair(3, wide('web.corp.example')),
      pair(4, wide('corp.example')),
      pair(7, time),
      pair(0, Buffer.alloc(0)),
    ]);
    const head = bytesOf(challenge).subarray(0, 56);
    const message = Buffer.concat([head, info]);
    message.writeUInt16LE(0, 12);
    message.writeUInt16LE(info.length, 40);
    message.writeUInt16LE(info.length, 42);
    message.writeUInt32LE(56, 44);
    const token = message.toString('base64');
    expect(readChallengeData('Negotiate', token)?.fields).toMatchObject({
      dnsComputer: 'web.corp.example',
      dnsDomain: 'corp.example',
      serverTime: '2026-01-01T00:00:00.000Z',
    });
    expect(challengeTime('ntlm', token)).toBe(Date.UTC(2026, 0, 1));
    expect(explainData('NTLM', token)).toBe(
      "the server's second message of the handshake: server web.corp.example, domain corp.example, its clock 2026-01-01T00:00:00.000Z",
    );
  });
});

/** A value in DER (X.690) with its length. */
function der(tag: number, ...contents: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(contents.map((each) => (typeof each === 'string' ? bytesOf(each) : each)));
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const text = (value: string) => der(0x1b, Buffer.from(value));
const number = (value: string) => der(0x02, value);

describe('Kerberos and SPNEGO', () => {
  const krb5 = '06092a864886f712010202';
  // RFC 4120 sections 5.3 and 5.5.1
  const ticket = der(
    0x61,
    der(
      0x30,
      der(0xa0, number('05')),
      der(0xa1, text('CORP.EXAMPLE')),
      der(0xa2, der(0x30, der(0xa0, number('02')), der(0xa1, der(0x30, text('HTTP'), text('web.corp.example'))))),
      der(
        0xa3,
        der(0x30, der(0xa0, number('12')), der(0xa1, number('03')), der(0xa2, der(0x04, Buffer.alloc(300, 7)))),
      ),
    ),
  );
  const request = der(
    0x6e,
    der(
      0x30,
      der(0xa0, number('05')),
      der(0xa1, number('0e')),
      der(0xa2, der(0x03, '0020000000')),
      der(0xa3, ticket),
      der(0xa4, der(0x30, der(0xa0, number('12')), der(0xa2, der(0x04, Buffer.alloc(60, 9))))),
    ),
  );
  const framed = der(0x60, krb5, '0100', request);
  const ofTicket = {
    message: 'AP-REQ',
    service: 'HTTP/web.corp.example',
    realm: 'CORP.EXAMPLE',
    encryption: 'aes256-cts-hmac-sha1-96',
    keyVersion: '3',
  };
  const init = (mechTypes: string, token?: Buffer) =>
    der(
      0x60,
      '06062b0601050502',
      der(0xa0, der(0x30, der(0xa0, der(0x30, mechTypes)), ...(token ? [der(0xa2, der(0x04, token))] : []))),
    );

  test('a ticket: for whom, where from, how it is encrypted', () => {
    const expected = { kind: 'kerberos', secretFields: ['value'], codes: [] };
    const value = (bytes: Buffer) => `Negotiate ${bytes.toString('base64')}`;
    expect(carried(value(framed))).toEqual({ ...expected, fields: { oid: '1.2.840.113554.1.2.2', ...ofTicket } });
    expect(carried(value(request))).toEqual({ ...expected, fields: ofTicket });
    const all = `${krb5}06092a864882f71201020206 0a2b06010401823702020a`;
    expect(carried(value(init(all, framed)))).toEqual({
      ...expected,
      kind: 'spnego',
      fields: {
        mechTypes: '1.2.840.113554.1.2.2,1.2.840.48018.1.2.2,1.3.6.1.4.1.311.2.2.10',
        mechanism: 'kerberos',
        ...ofTicket,
      },
    });
    expect(carried(value(framed.subarray(0, 200))).codes).toEqual(['truncated-message']);
  });

  test('NTLM within SPNEGO is read as well', () => {
    const found = carried(
      `Negotiate ${init('060a2b06010401823702020a', bytesOf('4e544c4d53535000 01000000 07820800')).toString('base64')}`,
    );
    expect(found).toEqual({
      kind: 'spnego',
      fields: { mechTypes: '1.3.6.1.4.1.311.2.2.10', mechanism: 'ntlm', messageType: '1', flags: '0x00088207' },
      secretFields: ['value'],
      codes: ['ntlm-in-negotiate'],
    });
  });

  test('answers of the server: a refusal, and an error with its clock (RFC 4120 section 5.9.1)', () => {
    const answer = (...members: Buffer[]) => der(0xa1, der(0x30, ...members)).toString('base64');
    const refusal = answer(der(0xa0, der(0x0a, '02')), der(0xa1, der(0x06, '2a864886f712010202')));
    expect(readChallengeData('Negotiate', refusal)?.fields).toMatchObject({
      negState: 'reject',
      mechanism: 'kerberos',
    });
    const error = der(
      0x7e,
      der(
        0x30,
        der(0xa0, number('05')),
        der(0xa1, number('1e')),
        der(0xa4, der(0x18, Buffer.from('20260101000000Z'))),
        der(0xa5, number('00')),
        der(0xa6, number('25')),
        der(0xa9, text('CORP.EXAMPLE')),
        der(0xaa, der(0x30, der(0xa0, number('02')), der(0xa1, der(0x30, text('HTTP'), text('web'))))),
      ),
    );
    const within = answer(der(0xa0, der(0x0a, '01')), der(0xa2, der(0x04, der(0x60, krb5, '0300', error))));
    expect(readChallengeData('Negotiate', within)?.fields).toMatchObject({
      negState: 'accept-incomplete',
      message: 'KRB-ERROR',
      error: 'KRB_AP_ERR_SKEW',
      serverTime: '2026-01-01T00:00:00.000Z',
      service: 'HTTP/web',
      realm: 'CORP.EXAMPLE',
    });
    expect(challengeTime('Negotiate', within)).toBe(Date.UTC(2026, 0, 1));
  });

  test('a length that is left open is none of DER (X.690 section 10.1)', () => {
    expect(carried(`Negotiate ${base64('608006062b06010505020000')}`).codes).toEqual(['not-gss-token']);
    expect(carried(`Negotiate ${base64('6006 0600 0000 0000')}`).codes).toEqual([]);
    expect(carried(`Negotiate ${base64('a100')}`).kind).toBe('spnego');
    expect(carried(`Negotiate ${base64('a180')}`).codes).toEqual(['not-gss-token']);
  });

  test('no byte of it, changed or cut, makes the reader throw', () => {
    const whole = init(krb5, framed);
    for (let at = 0; at < whole.length; at++) {
      for (const value of [0, 0x7f, 0x80, 0x84, 0xff]) {
        const changed = Buffer.from(whole);
        changed[at] = value;
        expect(carried(`Negotiate ${changed.toString('base64')}`).secretFields).toEqual(['value']);
      }
      expect(carried(`Negotiate ${whole.subarray(0, at + 1).toString('base64')}`).secretFields).toEqual(['value']);
    }
  });
});
