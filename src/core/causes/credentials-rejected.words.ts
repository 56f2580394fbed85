import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Credentials are wrong',
  sentence: () => 'A user name and password, or a key and its secret, were sent, and the server does not accept them.',
  steps: {
    developer: [
      {
        text: 'Try them by themselves. If this works, the program sends others than you think:',
        in: 'curl',
        code: "curl -i -u '<user name>:<password>' '<address>'",
      },
      { text: 'Look for a line end or a blank at the end of the password, as echo and .env files leave them.' },
      {
        text: 'In Basic, letters beyond ASCII are encoded as UTF-8 (RFC 7617 section 2.1):',
        in: 'JavaScript',
        code: "const pair = new TextEncoder().encode(user + ':' + password);\nconst header = 'Basic ' + btoa(String.fromCharCode(...pair));",
      },
      { text: 'Many services want an app password or an access token in place of the password of a person.' },
    ],
    'site-owner': [
      {
        text: 'Look whether the user exists in the file or directory that this server asks:',
        in: 'Apache',
        code: 'htpasswd -v <password file> <user name>',
      },
    ],
  },
  visitor: ['private', 'cookies'],
  reference: { name: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
} satisfies CauseWords;
