import { durationWords } from '../duration.ts';
import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Too many requests',
  sentence: ({ seconds }) =>
    typeof seconds === 'number' && seconds > 0
      ? `Too many requests were made, or a quota is used up. The server asks to wait ${durationWords(seconds * 1_000)}.`
      : 'Too many requests were made, or a quota is used up.',
  steps: {
    developer: [
      {
        text: 'Wait as long as Retry-After says, or until the time of the reset field, and only then repeat the request.',
      },
      { text: 'Leave the credentials alone: the same request goes through later.' },
      {
        text: 'Space retries out, with twice the wait each time and some chance in it:',
        in: 'JavaScript',
        code: 'const wait = Math.min(60_000, 1_000 * 2 ** attempt) * (0.5 + Math.random() / 2);',
      },
      {
        text: 'Ask less: cache answers, use conditional requests (ETag), fetch in bulk, or sign in where that raises the limit.',
      },
    ],
    'site-owner': [
      { text: 'Answer with 429 and Retry-After (RFC 6585 section 4): a 403 looks like a matter of permissions.' },
      {
        text: 'In nginx, the status and the size of a burst are settings:',
        in: 'nginx',
        code: 'limit_req zone=<zone> burst=20 nodelay;\nlimit_req_status 429;',
      },
    ],
  },
  visitor: ['reload'],
  reference: { name: 'RFC 6585 section 4', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-4' },
} satisfies CauseWords;
