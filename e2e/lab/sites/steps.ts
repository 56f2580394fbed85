import { hosts } from '../hosts.ts';
import { type Handler, json, page, type Routes } from '../reply.ts';

/** Distribution, "Token authentication": the challenge says where tokens are given out. */
const registry: Handler = (call) =>
  json(
    call,
    401,
    { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required', detail: null }] },
    {
      'Docker-Distribution-Api-Version': 'registry/2.0',
      'WWW-Authenticate': `Bearer realm="http://${hosts.login}:${call.url.port}/token",service="registry"`,
    },
  );

const calendar: Handler = (call) => {
  if (call.request.headers.authorization !== undefined) json(call, 200, { days: [] });
  else json(call, 401, { message: 'Sign in first.' }, { 'WWW-Authenticate': 'Bearer realm="calendar"' });
};

/** Of the shop: refusals that are steps on the way, and one that says nothing. */
export const stepsAtShop: Routes = {
  'GET /v2/': registry,
  'GET /calendar': calendar,
  'POST /stamps': (call) => json(call, 201, {}, { 'Set-Cookie': 'stamp=7; Path=/stamps; HttpOnly; SameSite=Lax' }),
  'GET /stamps/7': (call) => json(call, 403, { code: 'E4711', id: 'c0ffee' }),
};

/** Of the page's own host. */
export const stepsAtPage: Routes = {
  'GET /silent': (call) => page(call, 403, 'Lab', 'Ask again another day.'),
};
