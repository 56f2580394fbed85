import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Token for another audience',
  sentence: () =>
    'The token was issued for another recipient than this server: its aud is not the one that is wanted here.',
  steps: {
    developer: [
      {
        text: 'Compare aud in the token with the identifier of this API, character by character, with the last slash.',
      },
      {
        text: 'Ask for the right one when you get the token: audience at Auth0, scope=api://<id>/.default at Entra, resource by RFC 8707.',
        in: 'curl',
        code: "curl -d grant_type=client_credentials -d client_id='<client id>' -d client_secret='<client secret>' -d resource='<identifier of the API>' '<token endpoint>'",
      },
      { text: 'Is aud the id of your own client, it is an ID token: send the access token.' },
    ],
    'site-owner': [
      {
        text: 'Configure the audience that the tokens really carry.',
        in: 'Spring',
        code: 'spring.security.oauth2.resourceserver.jwt.audiences=<identifier of the API>',
      },
    ],
  },
  reference: { name: 'RFC 7519 section 4.1.3', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.3' },
} satisfies CauseWords;
