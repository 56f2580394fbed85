import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Account locked',
  sentence: () => 'The account is locked, because too many attempts to sign in have failed.',
  steps: {
    developer: [
      {
        text: 'Stop what keeps sending the old password: a saved login, a scheduled job, a phone. Each attempt locks the account anew.',
      },
      { text: 'Wait for the time that the service names, then try once with the right password.' },
    ],
    'site-owner': [
      {
        text: 'Unlock the account where it is kept, for example:',
        in: 'PowerShell',
        code: 'Unlock-ADAccount -Identity <user name>',
      },
      { text: 'Look in the log for the address that the failed attempts come from.' },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'OWASP, Authentication: account lockout',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#account-lockout',
  },
} satisfies CauseWords;
