import type { CauseWords } from './cause.ts';

export const words = {
  title: 'API key restricted',
  sentence: () =>
    'The API key is real, but it is restricted: not for this API, this website, this app or this address.',
  steps: {
    developer: [
      {
        text: 'Open the key in the console of the service and read its restrictions: which APIs, websites, apps and IP addresses may use it.',
      },
      { text: 'Add the website that asks, with its path pattern, for example https://app.example/*.' },
      {
        text: 'A restriction by website needs the Referer: a page that hides it is refused. Let it be sent:',
        in: 'HTML',
        code: '<meta name="referrer" content="strict-origin-when-cross-origin">',
      },
      { text: 'A key for pages does not work on a server, nor the reverse: make one key for each.' },
    ],
  },
  reference: {
    name: 'Google Cloud, API key restrictions',
    url: 'https://cloud.google.com/docs/authentication/api-keys#api_key_restrictions',
  },
} satisfies CauseWords;
