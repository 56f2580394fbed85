import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { hosts } from './hosts.ts';
import { refusedSockets } from './sites/insisting.ts';

/** The address of the WebSocket that is refused. */
const live = `${hosts.api}/live`;

/** Refusals by address. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  [live]: ['HTTP/1.1 401 Unauthorized', 'WWW-Authenticate: Bearer realm="live"'],
  ...refusedSockets,
};
const nothing = ['HTTP/1.1 404 Not Found'];
const last = ['Content-Length: 0', 'Connection: close', '', ''];

/** Refuses every WebSocket handshake (RFC 6455 section 4.2.2, item 4): /live of the API wants a token, nothing else is there. */
export function refuseUpgrade({ headers, url = '' }: IncomingMessage, socket: Duplex): void {
  const asked = new URL(`http://${headers.host ?? ''}${url}`);
  const head = refusals[asked.hostname + asked.pathname] ?? nothing;
  socket.end([...head, ...last].join('\r\n'));
}
