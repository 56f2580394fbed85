import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Wrong authentication scheme',
  sentence: ({ sent, wanted }) =>
    sent !== undefined && wanted !== undefined
      ? `The request carried ${sent} credentials; the server asks for ${wanted}.`
      : `The server does not take credentials of ${sent === undefined ? 'this scheme' : `the scheme ${sent}`}.`,
  steps: {
    developer: [
      { text: 'Send what the challenge asks for, under its own word.' },
      {
        text: 'Words that services want in front of the token:',
        in: 'HTTP',
        code: 'Authorization: Bearer <token>\nAuthorization: token <token>        (Gitea, older GitHub)\nAuthorization: Token <token>        (Django REST framework)\nAuthorization: Bot <token>          (Discord)\nAuthorization: SSWS <token>         (Okta)\nAuthorization: ApiKey <key>         (Elasticsearch)\nAuthorization: DPoP <token>         (RFC 9449)',
      },
      { text: 'Is Basic switched off at the service, get a token instead.' },
    ],
    'site-owner': [
      { text: 'Send one challenge for every scheme that is taken (RFC 9110 section 11.6.1).' },
      {
        text: 'Is nginx asking for Basic in front of an API that takes Bearer, switch it off there:',
        in: 'nginx',
        code: 'location /api/ { auth_basic off; proxy_pass <upstream>; }',
      },
    ],
  },
  reference: { name: 'RFC 9110 section 11.6.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1' },
} satisfies CauseWords;
