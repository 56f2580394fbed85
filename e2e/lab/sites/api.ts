import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { isBasicUser } from '../basic.ts';
import { allowBearer, type Guard } from '../bearer.ts';
import { allowPage } from '../cors.ts';
import { type Call, type Handler, json, type Routes, redirect, serve } from '../reply.ts';
import { accounts } from './accounts.ts';
import { bodies } from './bodies.ts';
import { confusedAtApi } from './confused.ts';
import { gateways } from './gateways.ts';
import { lostAtApi } from './lost.ts';
import { marks } from './marks.ts';
import { nonces } from './nonces.ts';
import { shapes } from './shapes.ts';

const apiKey = 'lab-key-of-the-weather-station';

const sessionOf = ({ request }: Call) => /(?:^|; )sid=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';

/** Sessions that can end on the server while the browser keeps its cookie. */
function sessionRoutes(): Routes {
  const open = new Set<string>();
  return {
    'POST /session': (call) => {
      const sid = randomUUID();
      open.add(sid);
      json(call, 201, { signedIn: true }, { 'Set-Cookie': `sid=${sid}; Path=/session; HttpOnly; SameSite=Lax` });
    },
    'DELETE /session': (call) => {
      open.delete(sessionOf(call));
      json(call, 200, { signedIn: false });
    },
    'GET /session/orders': (call) => {
      if (open.has(sessionOf(call))) json(call, 200, { orders: [] });
      else json(call, 401, { error: 'session_expired', message: 'Your session has ended. Sign in again.' });
    },
  };
}

/** Reads the key from the header, the address, or a form in the body. */
async function weather(call: Call): Promise<void> {
  const { request, url } = call;
  const form = new URLSearchParams(await text(request));
  const key = request.headers['x-api-key'] ?? url.searchParams.get('api_key') ?? form.get('api_key');
  if (key === apiKey) json(call, 200, { weather: 'fair' });
  else json(call, 401, { message: 'Invalid API key' }, { 'WWW-Authenticate': 'ApiKey realm="weather"' });
}

const tenMinutes = 600_000;

/**
 * A server whose clock runs ten minutes ahead: by its own time a token is over before it can be used, for the
 * provider's tokens live ten minutes, and one is over at the second that its `exp` names (RFC 7519 section 4.1.4).
 */
function aheadOrders(guard: Guard): Handler {
  const now = () => new Date(Date.now() + tenMinutes);
  return async (call) => {
    call.response.setHeader('Date', now().toUTCString());
    if (await allowBearer(call, { ...guard, now }, 'orders:read')) json(call, 200, { orders: [] });
  };
}

/**
 * The API: it checks credentials for real, and answers as the RFCs say.
 * @param pageOrigin the origin that CORS lets in
 * @param otherOrigin where /elsewhere leads
 */
export function apiSite(guard: Guard, pageOrigin: string, otherOrigin: string): (call: Call) => Promise<void> {
  const orders: Handler = async (call) => {
    if (await allowBearer(call, guard, 'orders:read')) json(call, 200, { orders: [] });
  };
  const routes: Routes = {
    'GET /orders': orders,
    // What has no tab is told apart by its path alone: the same for two cases would be one group.
    'GET /orders/latest': orders,
    'GET /orders/saved': orders,
    'GET /orders/offline': orders,
    'POST /orders/7/refund': async (call) => {
      if (await allowBearer(call, guard, 'orders:refund')) json(call, 200, { refunded: true });
    },
    'GET /moved': (call) => redirect(call, 307, '/orders'),
    'GET /elsewhere': (call) => redirect(call, 307, `${otherOrigin}/orders`),
    'GET /reports': (call) => {
      if (isBasicUser(call.request)) json(call, 200, { reports: [] });
      else json(call, 401, { message: 'Wrong user name or password' }, { 'WWW-Authenticate': 'Basic realm="reports"' });
    },
    'GET /weather': weather,
    'POST /weather': weather,
    'GET /ahead/orders': aheadOrders(guard),
    'GET /sentinel': (call) => json(call, 403, { message: 'The sentinel is always refused.' }),
    'GET /admin': (call) => json(call, 403, { message: 'Only administrators may see this.' }),
    ...sessionRoutes(),
    ...shapes,
    ...marks,
    ...bodies,
    ...accounts,
    ...gateways,
    ...nonces,
    ...lostAtApi,
    ...confusedAtApi,
  };
  return async (call) => {
    if (!allowPage(call, pageOrigin)) await serve(routes, call);
  };
}
