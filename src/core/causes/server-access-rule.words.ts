import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Server rule forbids it',
  sentence: () =>
    'The web server itself refuses this address, for everybody: by a rule, or because it may not read the file.',
  steps: {
    'site-owner': [
      { text: 'Look into the error log of the server: it names the rule or the file that it could not read.' },
      {
        text: 'Allow the folder (Apache 2.4 knows no "Allow from"), and give it an index page:',
        in: 'Apache',
        code: '<Directory "<folder>">\n  Require all granted\n  DirectoryIndex index.html\n</Directory>',
      },
      {
        text: 'nginx forbids a folder without an index page, and whatever "deny" names:',
        in: 'nginx',
        code: 'location /<path>/ {\n  index index.html;\n  allow all;\n}',
      },
      {
        text: 'The account of the server needs to read the file and to enter every folder above it:',
        in: 'shell',
        code: 'namei -l <file>\nchmod a+x <folder> && chmod a+r <file>',
      },
      { text: "IIS: a default document (403.14), and rights of the application pool's identity on the folder." },
    ],
    developer: [
      { text: 'Check the address: a folder without its index page, a file that begins with a dot, a wrong host name.' },
    ],
  },
  visitor: ['reload'],
  reference: { name: 'Apache, access control', url: 'https://httpd.apache.org/docs/2.4/howto/access.html' },
} satisfies CauseWords;
