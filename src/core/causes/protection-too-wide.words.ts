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
        when: ({ manifest }) => manifest !== undefined,
        code: '<link rel="manifest" href="<manifest>" crossorigin="use-credentials">',
      },
    ],
    'site-owner': [
      {
        text: 'Leave what everybody may read out of the protection. These come before any rule with an expression, such as one that denies hidden files:',
        in: 'nginx',
        code: 'location ^~ /.well-known/ {\n  auth_basic off;\n  allow all;\n}\nlocation = /robots.txt {\n  auth_basic off;\n  allow all;\n}',
      },
      {
        text: 'The same for Apache, and OPTIONS, which carries no credentials:',
        in: 'Apache',
        code: '<Location "/.well-known/">\n  Require all granted\n</Location>\n<FilesMatch "^(robots\\.txt|favicon\\.ico|manifest\\.webmanifest)$">\n  Require all granted\n</FilesMatch>\n<LimitExcept OPTIONS>\n  Require valid-user\n</LimitExcept>',
      },
    ],
  },
  reference: {
    name: 'MDN, manifest and credentials',
    url: 'https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Attributes/rel/manifest',
  },
} satisfies CauseWords;
