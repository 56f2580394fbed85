import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Password expired',
  sentence: () => 'The account is fine, but its password has run out and must be changed before it is accepted.',
  steps: {
    developer: [
      {
        text: 'Change the password where the account is kept; many sites lead there from one address:',
        in: 'address',
        code: 'https://<host>/.well-known/change-password',
      },
      {
        text: 'Programs should not use the password of a person: ask for a service account, a key or a client of its own.',
      },
    ],
    'site-owner': [
      {
        text: 'Passwords that run out by the calendar are no longer advised (NIST SP 800-63B section 3.1.1.2): change them when they may be known to others.',
      },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'W3C, A Well-Known URL for Changing Passwords',
    url: 'https://w3c.github.io/webappsec-change-password-url/',
  },
} satisfies CauseWords;
