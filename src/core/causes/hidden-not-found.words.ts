import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Hidden or not there',
  sentence: () => 'What was asked for does not exist, or it is private and the server does not say so to this caller.',
  steps: {
    developer: [
      {
        text: 'Check the spelling of every part of the path, with owner, project and id: the answer to a typing error is the same.',
      },
      {
        text: 'Send a token whose account may see it, and that was granted access to it (fine-grained tokens name their repositories).',
      },
      {
        text: 'Compare the answers without and with a token:',
        in: 'curl',
        code: "curl -i '<address>'\ncurl -i -H 'Authorization: Bearer <token>' '<address>'",
      },
    ],
    'site-owner': [
      { text: 'This is on purpose: a 403 would tell strangers that it exists (RFC 9110 section 15.5.4).' },
    ],
  },
  visitor: [],
  reference: {
    name: 'GitHub: 404 Not Found for an existing resource',
    url: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource',
  },
} satisfies CauseWords;
