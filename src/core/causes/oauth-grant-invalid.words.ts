import type { CauseWords } from './cause.ts';

const names = new Map<string | number | undefined, string>([
  ['code', 'The authorization code'],
  ['auth_code', 'The authorization code'],
  ['refresh_token', 'The refresh token'],
  ['device_code', 'The device code'],
  ['assertion', 'The assertion'],
  ['subject_token', 'The subject token'],
]);

export const words = {
  title: 'Code or refresh token refused',
  sentence: ({ part }) =>
    `${names.get(part) ?? 'The code or refresh token'} was not accepted: expired, revoked, used before, or not meant for this client and address.`,
  steps: {
    developer: [
      { text: 'Start a new authorization: what was refused here is refused again.' },
      {
        text: 'A code works once, for about a minute: exchange it once, also where a page is loaded or an effect runs twice.',
      },
      {
        text: 'redirect_uri must be the very one of the authorization request, code_verifier the one whose challenge was sent (RFC 7636 section 4.6).',
      },
      { text: 'Where refresh tokens rotate, keep the new one of each answer, and let one request at a time refresh.' },
    ],
    'site-owner': [
      {
        text: 'Look for what revokes: a changed password, an idle limit, the most tokens per user, a second use of a rotated token.',
      },
    ],
  },
  reference: { name: 'RFC 6749 section 5.2', url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2' },
} satisfies CauseWords;
