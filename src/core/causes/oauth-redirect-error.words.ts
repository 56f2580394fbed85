import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Sign-in returned an error',
  sentence: ({ error, description }) =>
    error === undefined
      ? 'The authorization server refused the sign-in request: its redirect address or its state is not what was agreed on.'
      : `The authorization server ended the sign-in with the error ${error}${description === undefined ? '.' : `: ${description}`}`,
  steps: {
    developer: [
      { text: 'Read error and error_description in the address of the redirect: they name the parameter at fault.' },
      {
        text: 'redirect_uri must equal a registered one character by character: scheme, port, path, last slash (RFC 6749 section 3.1.2.3).',
      },
      {
        text: 'login_required, interaction_required and consent_required end a silent attempt (prompt=none): sign in by a full page (OpenID Connect Core section 3.1.2.6).',
      },
      { text: 'Show the person what happened and offer to sign in again, instead of starting over at once.' },
    ],
    'site-owner': [
      {
        text: 'Grant consent, assign the person to the application, or register the redirect address at the authorization server.',
      },
      { text: 'For server_error and temporarily_unavailable, look into its log.' },
    ],
  },
  visitor: ['reload', 'cookies', 'private'],
  reference: { name: 'RFC 6749 section 4.1.2.1', url: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1' },
} satisfies CauseWords;
