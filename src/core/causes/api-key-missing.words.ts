import type { CauseWords } from './cause.ts';

export const words = {
  title: 'API key missing',
  sentence: () => 'The server wants an API key, and the request carried none in the place where it looks for one.',
  steps: {
    developer: [
      {
        text: 'Send the key in the header that the documents of the service name: X-API-Key, apikey, Ocp-Apim-Subscription-Key, Authorization.',
        in: 'curl',
        code: "curl -i -H 'X-API-Key: <API key>' '<address>'",
      },
      {
        text: 'Look whether the variable that holds the key is set where the page was built or the server runs: an empty one is often dropped without a word.',
      },
      { text: 'Keep secret keys out of pages: let a server of your own add the key.' },
    ],
    'site-owner': [
      {
        text: 'A header with an underscore in its name (api_key) is dropped by nginx unless told otherwise:',
        in: 'nginx',
        code: 'underscores_in_headers on;',
      },
    ],
  },
  reference: { name: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
} satisfies CauseWords;
