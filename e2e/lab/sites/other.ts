import { allowPage } from '../cors.ts';
import { type Call, json, type Routes, serve } from '../reply.ts';

/** A third site: it would take the same token, but a redirect never brings one (Fetch standard, section 4.4). */
export function otherSite(pageOrigin: string): (call: Call) => Promise<void> {
  const routes: Routes = {
    'GET /orders': (call) => {
      if (call.request.headers.authorization === undefined)
        json(call, 401, { message: 'No credentials came.' }, { 'WWW-Authenticate': 'Bearer realm="elsewhere"' });
      else json(call, 200, { orders: [] });
    },
  };
  return async (call) => {
    if (!allowPage(call, pageOrigin)) await serve(routes, call);
  };
}
