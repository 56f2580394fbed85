import type { CauseWords } from './cause.ts';

export const words = {
  title: 'SSO authorization needed',
  sentence: ({ isPartial }) =>
    isPartial === undefined
      ? 'The token is good, but the organization wants it authorized for its single sign-on first.'
      : 'The answer is not complete: organizations whose single sign-on the token is not authorized for are left out.',
  steps: {
    developer: [
      {
        text: 'Open the address in the X-GitHub-SSO field (valid for an hour) and authorize the token for the organization.',
      },
      { text: 'Or open the settings of the personal access token, "Configure SSO", and authorize it there.' },
      { text: 'Use an app of the organization (GitHub App) where no person should have to sign in.' },
    ],
    'site-owner': [
      { text: 'An owner of the organization can see and revoke what was authorized, and change the policy.' },
    ],
  },
  reference: {
    name: 'GitHub: authorizing a token for SAML single sign-on',
    url: 'https://docs.github.com/en/authentication/authenticating-with-single-sign-on/authorizing-a-personal-access-token-for-use-with-single-sign-on',
  },
} satisfies CauseWords;
