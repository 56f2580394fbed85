import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Refusal from a cache',
  sentence: ({ where, age }) =>
    where === 'browser'
      ? 'The browser took this refusal from its own cache; the server was not asked now.'
      : `This refusal comes from a cache on the way${age ? `, stored ${age} s ago` : ''}; it need not be meant for this request.`,
  steps: {
    developer: [
      { text: 'Ask anew without the cache:', in: 'JavaScript', code: "fetch('<address>', { cache: 'reload' })" },
      {
        text: 'See whether the server itself refuses, past the cache:',
        in: 'curl',
        code: "curl -i '<address>?nocache=<number>'",
      },
    ],
    'site-owner': [
      { text: 'Keep refusals out of caches:', in: 'HTTP', code: 'Cache-Control: no-store' },
      {
        text: 'Say on what the answer depends, or an anonymous one is given to those who signed in:',
        in: 'HTTP',
        code: 'Vary: Authorization, Cookie, Origin',
      },
      {
        text: 'In nginx, for errors too:',
        in: 'nginx',
        code: "location /api/ {\n  proxy_no_cache $http_authorization;\n  proxy_cache_bypass $http_authorization;\n  add_header Cache-Control 'no-store' always;\n}",
      },
      {
        text: 'At CloudFront, set the minimum TTL of 403 to 0 (custom error responses), and name Authorization in the cache policy.',
      },
    ],
  },
  visitor: ['reload'],
  reference: { name: 'RFC 9111 section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc9111#section-3.5' },
} satisfies CauseWords;
