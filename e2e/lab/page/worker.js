/** The worker of the lab, whichever kind it is started as: it asks for what it is told to and says what came of it. */
import { asked } from './ask.js';

async function obey({ data, ports }) {
  ports[0].postMessage(await asked(data.url, data.request));
}

// A dedicated worker, and a service worker.
addEventListener('message', obey);

// A shared worker.
addEventListener('connect', ({ ports }) => {
  ports[0].onmessage = obey;
});

// A service worker: it answers what the frame in its scope asks of another origin.
addEventListener('fetch', (event) => {
  if (new URL(event.request.url).origin !== location.origin) event.respondWith(fetch(event.request));
});
