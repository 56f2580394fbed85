import type { CauseWords } from './cause.ts';

const asked = (acr: string | number | undefined, maxAge: string | number | undefined): string =>
  [
    ...(acr === undefined ? [] : [`one of the levels ${acr}`]),
    ...(maxAge === undefined ? [] : [`a sign-in no older than ${maxAge} seconds`]),
  ].join(', and ');

export const words = {
  title: 'Stronger sign-in needed',
  sentence: ({ acr, maxAge }) =>
    acr === undefined && maxAge === undefined
      ? 'The credentials are good, but the server wants a stronger or fresher sign-in, such as a second factor.'
      : `The credentials are good, but the server wants a stronger or fresher sign-in: ${asked(acr, maxAge)}.`,
  steps: {
    developer: [
      {
        text: 'Send the person through authorization once more, with what the challenge asks for (RFC 9470 section 4). A refresh does not do it.',
      },
      {
        text: 'The authorization request, with the values of the challenge:',
        in: 'address',
        code: '<authorization endpoint>?response_type=code&client_id=<client id>&redirect_uri=<redirect URI>&scope=<scope>&acr_values=<acr_values>&max_age=<max_age>',
      },
      { text: 'At Entra, put the decoded `claims` of the challenge into the `claims` parameter of that request.' },
      {
        text: 'For scripts, use a credential made for them (personal access token, service account): a password needs the second factor each time.',
      },
    ],
    'site-owner': [
      {
        text: 'Name in the challenge what would do: error="insufficient_user_authentication" with acr_values or max_age (RFC 9470 section 3).',
      },
    ],
  },
  visitor: ['reload'],
  reference: { name: 'RFC 9470 section 3', url: 'https://www.rfc-editor.org/rfc/rfc9470#section-3' },
} satisfies CauseWords;
