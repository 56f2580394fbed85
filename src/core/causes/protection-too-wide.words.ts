import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Protects too much',
  sentence: ({ manifest }) =>
    manifest === undefined
      ? 'This address is asked for without credentials by its nature, and the protection covers it all the same.'
      : 'Browsers fetch the web app manifest without cookies unless the page asks for them, and it lies behind the login.',
  steps: {
    developer: [
      {
        text: 'Let the browser send cookies for the manifest:',
        in: 'HTML',
        code: '<link rel="manifest" href="<manifest>" crossorigin="use-credentials">',
      },
    ],
    'site-owner': [
      {
        text: 'Leave what everybody may read out of the protection:',
        in: 'nginx',
        code: 'location ~ ^/(robots\\.txt|favicon\\.ico|manifest\\.webmanifest|\\.well-known/) {\n  auth_basic off;\n}',
      },
      {
        text: 'The same for Apache, and OPTIONS, which carries no credentials:',
        in: 'Apache',
        code: '<FilesMatch "^(robots\\.txt|favicon\\.ico|manifest\\.webmanifest)$">\n  Require all granted\n</FilesMatch>\n<LimitExcept OPTIONS>\n  Require valid-user\n</LimitExcept>',
      },
    ],
  },
  reference: {
    name: 'MDN, manifest and credentials',
    url: 'https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Attributes/rel/manifest',
  },
} satisfies CauseWords;
