import type { CauseWords } from './cause.ts';

export const words = {
  title: 'No credentials sent',
  sentence: () => 'The request carried no credentials, and the server wants some.',
  steps: {
    developer: [
      { text: 'Send the credentials that the challenge names.' },
      {
        text: 'For a fetch to another origin, cookies go along only when asked for (Fetch standard, credentials mode):',
        in: 'JavaScript',
        code: "fetch('<address>', { credentials: 'include' })",
      },
    ],
    'site-owner': [
      { text: 'If the application sent it, look for what removes it on the way (proxy, CGI).' },
      {
        text: 'Apache withholds Authorization from CGI and FastCGI unless told otherwise:',
        in: 'Apache',
        code: 'CGIPassAuth On',
      },
    ],
  },
  visitor: ['reload', 'cookies'],
  reference: { name: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
} satisfies CauseWords;
