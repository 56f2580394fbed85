import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Saved login is wrong',
  sentence: ({ where }) =>
    where === 'address'
      ? 'The user name and password in the address were tried, and the server does not accept them.'
      : 'The browser sends a saved user name and password by itself, and the server no longer accepts them.',
  steps: {
    developer: [
      {
        text: 'Forget the login: clear the cookies of the site in Chromium, or "Active Logins" under Clear Recent History in Firefox. Closing the browser does it in both.',
      },
      { text: 'Take user name and password out of the address, and let the browser ask.' },
      { text: 'See which login is right:', in: 'curl', code: "curl -i -u '<user name>:<password>' '<address>'" },
    ],
  },
  visitor: ['cookies', 'private'],
  reference: { name: 'RFC 7617 section 2.2', url: 'https://www.rfc-editor.org/rfc/rfc7617#section-2.2' },
} satisfies CauseWords;
