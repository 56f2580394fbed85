import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Network wants a login',
  sentence: () => 'The local network answered in place of the server: it wants a login before it lets anybody out.',
  steps: {
    developer: [
      {
        text: 'Open a plain http page, to be led to the login of the network; https cannot be answered by it.',
        in: 'curl',
        code: 'curl -si http://detectportal.firefox.com/success.txt',
      },
      { text: 'Treat 511 as "no network" in applications, and keep the credentials: the server never saw them.' },
    ],
    network: [
      { text: 'Answer 511 with a link to the login page, never 200 or 401 in the name of another server.' },
      { text: 'Name the login page by DHCP option 114 or router advertisement (RFC 8910).' },
    ],
  },
  visitor: ['reload'],
  reference: { name: 'RFC 6585 section 6', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-6' },
} satisfies CauseWords;
