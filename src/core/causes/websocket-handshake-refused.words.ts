import type { CauseWords } from './cause.ts';

export const words = {
  title: 'WebSocket refused',
  sentence: ({ status = 0 }) =>
    `The server answered ${status} to the opening handshake of a WebSocket; the script hears only that it was closed (code 1006).`,
  steps: {
    developer: [
      {
        text: 'Scripts cannot set Authorization on a WebSocket. Sign in with a cookie of the same site, or send a short-lived ticket:',
      },
      {
        text: 'A ticket in the address (it may stand in logs: let it live for seconds, and work once), or as a subprotocol:',
        in: 'JavaScript',
        code: "new WebSocket('wss://<host>/<path>?ticket=<ticket>');\nnew WebSocket('wss://<host>/<path>', ['<protocol>', '<ticket>']);",
      },
      { text: 'Or open it without credentials, and send the token as the first message.' },
      { text: 'A redirect is an error for a WebSocket: give the final address.' },
      {
        text: 'Read the answer that the script cannot see:',
        in: 'curl',
        code: "curl -i --http1.1 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' -H 'Origin: <origin of the page>' 'https://<host>/<path>'",
      },
    ],
    'site-owner': [
      {
        text: 'Add the origin of the page to the list that the Origin check uses (CheckOrigin, allowed_request_origins, check_origin).',
      },
      {
        text: 'Let the proxy pass the upgrade and the origin on:',
        in: 'nginx',
        code: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";\nproxy_set_header Host $host;',
      },
    ],
  },
  reference: { name: 'RFC 6455 section 4.1', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-4.1' },
} satisfies CauseWords;
