import type { CauseWords } from './cause.ts';

export const words = {
  title: 'IP address blocked',
  sentence: () =>
    'The server refuses requests from this IP address: it is banned, or not on the list of those allowed.',
  steps: {
    developer: [
      {
        text: 'See which address the server sees; behind a VPN or proxy it is not your own:',
        in: 'curl',
        code: 'curl https://ifconfig.co\ncurl -6 https://ifconfig.co',
      },
      { text: 'Have this address (IPv4 and IPv6) put on the list, or ask from a network that is on it.' },
    ],
    'site-owner': [
      {
        text: 'Behind a proxy or CDN every visitor has its address: take the client address from the header that it sets.',
      },
      {
        text: 'Trust that header only from the proxy itself:',
        in: 'nginx',
        code: 'set_real_ip_from <network of the proxy>;\nreal_ip_header X-Forwarded-For;\nallow <network>;\ndeny all;',
      },
    ],
    network: [{ text: 'Shared addresses (carrier NAT, VPN, Tor) bear the bans of others: leave by another address.' }],
  },
  visitor: ['reload'],
  reference: { name: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
} satisfies CauseWords;
