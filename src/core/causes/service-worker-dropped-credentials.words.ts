import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Lost in service worker',
  sentence: ({ seen }) =>
    seen === 'before'
      ? 'A service worker made this request for the page, without the Authorization that such requests carried before.'
      : 'The page sent Authorization; the request that its service worker made in its place did not carry it.',
  steps: {
    developer: [
      {
        text: 'Pass the request on as it is: a new one from its address alone has neither its headers nor its credentials mode.',
        in: 'JavaScript',
        code: "self.addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));",
      },
      {
        text: 'Where it must be changed, take over what it has:',
        in: 'JavaScript',
        code: 'new Request(<address>, { method: event.request.method, headers: event.request.headers, credentials: event.request.credentials })',
      },
      {
        text: 'See what happens without the worker: tick "Bypass for network" (Application, Service workers), or unregister it.',
      },
    ],
  },
  visitor: ['private'],
  reference: {
    name: 'Service Workers, FetchEvent',
    url: 'https://www.w3.org/TR/service-workers/#fetchevent-interface',
  },
} satisfies CauseWords;
