import type { CauseWords } from './cause.ts';

const because: Readonly<Record<string, string>> = {
  'browser-added': 'the browser adds saved logins itself, and shows them to no extension',
  'worker-restarted': 'the extension was not awake when the request went out',
  'not-reported': 'the browser does not report what it sent for this answer',
  'form-not-told': 'a form went out, and what stood in it is told only while DevTools is open',
  'status-only': 'of images, styles, scripts and fonts only the status was recorded',
};

export const words = {
  title: 'Credentials not visible',
  sentence: ({ why }) =>
    `The server refused, and whether credentials were sent could not be seen: ${because[String(why)] ?? 'they were hidden'}.`,
  steps: {
    developer: [
      { text: 'Open DevTools on this tab and load the page again: then the header is shown as it was sent.' },
      { text: 'Ask once without any credentials, and compare the answers:', in: 'curl', code: "curl -i '<address>'" },
    ],
  },
  reference: {
    name: 'Chrome, webRequest: headers that are not provided',
    url: 'https://developer.chrome.com/docs/extensions/reference/api/webRequest#life_cycle_footnote',
  },
} satisfies CauseWords;
