import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Token of another issuer',
  sentence: () => 'The token comes from an issuer or tenant that this server does not trust.',
  steps: {
    developer: [
      {
        text: 'Compare iss in the token with what the server trusts, character by character: scheme, host, tenant, last slash (RFC 8414 section 3.3).',
      },
      {
        text: 'Get the token from the tenant that owns what you ask for. With Azure:',
        in: 'Azure CLI',
        code: 'az account get-access-token --tenant <tenant id>',
      },
      {
        text: 'Entra has two issuers: sts.windows.net/<tenant>/ for tokens of version 1.0, login.microsoftonline.com/<tenant>/v2.0 for 2.0.',
      },
    ],
    'site-owner': [
      {
        text: 'Name the issuer as it stands in its metadata.',
        in: 'Spring',
        code: 'spring.security.oauth2.resourceserver.jwt.issuer-uri=<issuer>',
      },
      { text: 'Behind a proxy, an authorization server may write another host into iss: set its public address.' },
    ],
  },
  reference: { name: 'RFC 7519 section 4.1.1', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.1' },
} satisfies CauseWords;
