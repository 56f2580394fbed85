import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Account restricted',
  sentence: () =>
    'The credentials are good, but the account behind them may not do this: suspended, locked, not verified, unpaid, or of a smaller plan.',
  steps: {
    developer: [
      {
        text: 'Look at the account itself, in its web pages: billing, plan, limits, notices, unconfirmed e-mail address.',
      },
      { text: 'Leave keys and tokens as they are: new ones of the same account are refused as well.' },
      { text: 'Check that the key belongs to the organization or project that pays.' },
    ],
    'site-owner': [
      { text: 'Answer with 403 and a code for the state of the account: a 401 sends people after their password.' },
    ],
  },
  visitor: [],
  reference: { name: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
} satisfies CauseWords;
