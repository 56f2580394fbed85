import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Clock is off',
  sentence: ({ off, side }) =>
    off === undefined
      ? "The request was signed at a time that is too far from the server's."
      : `The request was signed at a time ${off} ${side} the server's.`,
  steps: {
    developer: [
      {
        text: 'Set the clock of the machine that signs, and keep it set by NTP:',
        in: 'Linux',
        code: 'timedatectl set-ntp true',
      },
      { text: 'On Windows:', in: 'Windows', code: 'w32tm /resync' },
      {
        text: 'Clocks of virtual machines and containers stand still when the machine sleeps: restart them, or sign with the Date of the last answer.',
      },
      {
        text: 'Sign each request when it is sent, also when it is repeated, in UTC, in the unit that the service names (seconds or milliseconds).',
      },
    ],
    'site-owner': [{ text: 'Answer with a Date that is right, and allow for a few minutes.' }],
  },
  visitor: [],
  reference: { name: 'RFC 5849 section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc5849#section-3.3' },
} satisfies CauseWords;
