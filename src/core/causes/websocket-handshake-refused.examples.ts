import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'the lab: a socket that wants a token',
    source: 'https://www.rfc-editor.org/rfc/rfc6455#section-4.1',
    refusal: {
      request: 'GET wss://api.example/live',
      sent: ['Origin: https://api.example', 'Upgrade: websocket'],
      type: 'websocket',
      status: 401,
      answer: ['WWW-Authenticate: Bearer'],
    },
    expect: ['websocket-handshake-refused likely'],
  },
  {
    name: 'a proxy refuses what others than browsers call an upgrade',
    source: 'https://www.rfc-editor.org/rfc/rfc6455#section-1.3',
    refusal: {
      request: 'GET https://api.example/live',
      sent: ['Upgrade: websocket', 'Cookie: theme=dark'],
      status: 403,
    },
    expect: ['websocket-handshake-refused likely'],
  },
  {
    name: 'near miss: the polling that comes before the socket',
    source: 'https://socket.io/docs/v4/how-it-works/',
    refusal: {
      request: 'GET https://api.example/socket.io/?EIO=4&transport=polling',
      sent: ['Cookie: theme=dark'],
      status: 403,
    },
    expect: ['unknown possible'],
  },
];
