import { allowPage } from '../cors.ts';
import { hosts } from '../hosts.ts';
import { type Handler, json, page, type Routes, redirect } from '../reply.ts';

/** Of the API. The last two never hear of the header, whatever it says. */
export const lostAtApi: Routes = {
  // Answers to who is known by an address in the storage, where the token does not come along.
  'GET /exports/2026': (call) => redirect(call, 307, `http://${hosts.files}:${call.url.port}/exports/2026.csv`),
  // Django REST framework behind mod_wsgi, which keeps the header back unless WSGIPassAuthorization is on.
  'GET /wsgi/orders': (call) =>
    json(
      call,
      401,
      { detail: 'Authentication credentials were not provided.' },
      { 'WWW-Authenticate': 'Token', Vary: 'Accept, Origin' },
    ),
  // WordPress behind FastCGI, which knows the header only where the web server is told to pass it on.
  'GET /wp-json/wp/v2/users/me': (call) =>
    json(call, 401, {
      code: 'rest_not_logged_in',
      message: 'You are not currently logged in.',
      data: { status: 401 },
    }),
};

const denied = `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>`;

/** It knows CORS: after the redirect Firefox asks for leave once more (measured). */
const storage: Handler = (call) => {
  if (allowPage(call, `http://${hosts.page}:${call.url.port}`)) return;
  call.response.writeHead(403, { 'Content-Type': 'application/xml' }).end(denied);
};

/** Of the file service. */
export const lostAtFiles: Routes = { 'OPTIONS /exports/2026.csv': storage, 'GET /exports/2026.csv': storage };

/** An API that refuses with a bare 403 who brings no token, as Spring Security does. */
const members: Handler = (call) => {
  if (/^Bearer ./.test(call.request.headers.authorization ?? '')) json(call, 200, { orders: [] });
  else call.response.writeHead(403).end();
};

/** Of the shop. */
export const lostAtShop: Routes = {
  'GET /member/orders': members,
  'GET /member/offers': members,
};

/**
 * A frame that asks the shop with a token: once by itself, and once more when a service worker has taken over. It has not
 * loaded before that has ended.
 */
const frame = (folder: string, path: string): string => `<img src="${folder}end" alt=""><script type="module">
  const { access_token: token } = await (await fetch('/tokens/read', { method: 'POST' })).json();
  const address = \`http://${hosts.shop}:\${location.port}${path}\`;
  const ask = () => fetch(address, { headers: { Authorization: \`Bearer \${token}\` }, cache: 'no-store' });
  const { serviceWorker } = navigator;
  await ask();
  const registration = await serviceWorker.register('${folder}worker.js', { scope: '${folder}' });
  if (!serviceWorker.controller)
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  await ask();
  await registration.unregister();
  await fetch('${folder}done', { method: 'POST' });
</script>`;

/** Holds the answer to one request until another one comes. */
function gate(): { readonly wait: Handler; readonly open: Handler } {
  let held: (() => void)[] = [];
  return {
    wait: ({ response }) => {
      held.push(() => response.writeHead(204).end());
    },
    open: (call) => {
      for (const release of held) release();
      held = [];
      json(call, 200, { done: true });
    },
  };
}

/** The worker of a folder: it takes over at once, and answers what goes to another origin. */
const worker =
  (answer: string): Handler =>
  ({ response }) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (new URL(request.url).origin === location.origin) return;
  ${answer}
});`);
  };

function folderOf(folder: string, path: string, answer: string): Routes {
  const { wait, open } = gate();
  return {
    [`GET ${folder}`]: (call) => page(call, 200, 'Served', `A service worker asks for you. ${frame(folder, path)}`),
    [`GET ${folder}worker.js`]: worker(answer),
    [`GET ${folder}end`]: wait,
    [`POST ${folder}done`]: open,
  };
}

/** Of the page's own host: two workers that forget the token. */
export const lostAtPage: Routes = {
  // Of the request it takes the address alone.
  ...folderOf('/forgetful/', '/member/orders', 'event.respondWith(fetch(request.url));'),
  // It answers well, and looks for what is new, past every cache, with the address alone (Service Workers, "Cache: add").
  ...folderOf(
    '/refreshing/',
    '/member/offers',
    `event.respondWith((async () => {
    const answer = await fetch(request);
    const cache = await caches.open('offers');
    await cache.add(request.url + '?latest').catch(() => undefined);
    return answer;
  })());`,
  ),
};
