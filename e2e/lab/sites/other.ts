import { allowPage } from '../cors.ts';
import { type Call, json, page, type Routes, serve } from '../reply.ts';
import { insistingAtOther } from './insisting.ts';

/** Addresses on other sites that its pages use. */
export interface Elsewhere {
  /** The shop's, http. */
  readonly shop: string;
  /** The file service's, https. */
  readonly files: string;
}

/**
 * A third site: it would take the same token, but a redirect never brings one (Fetch standard, section 4.4). Its pages
 * use services of other sites.
 */
export function otherSite(pageOrigin: string, { shop, files }: Elsewhere): (call: Call) => Promise<void> {
  // Synchronous, so that the frame has not loaded before the shop has answered.
  const asksShop = `<script>
    const asking = new XMLHttpRequest();
    asking.open('GET', '${shop}/strict/orders', false);
    asking.withCredentials = true;
    try { asking.send(); } catch { document.body.append('The shop did not answer for us.'); }
  </script>`;
  const showsWidget = `<iframe src="${files}/jar/widget" onload="location = '${files}/jar/account'"></iframe>`;
  const back = `<script>location = '${shop}/strict/orders';</script>`;
  const routes: Routes = {
    'GET /orders': (call) => {
      if (call.request.headers.authorization === undefined)
        json(call, 401, { message: 'No credentials came.' }, { 'WWW-Authenticate': 'Bearer realm="elsewhere"' });
      else json(call, 200, { orders: [] });
    },
    'GET /asks-shop': (call) => page(call, 200, 'Partner', `We ask the shop for your orders. ${asksShop}`),
    'GET /to-shop': (call) => page(call, 200, 'Partner', `We send you back to the shop. ${back}`),
    ...insistingAtOther,
    'GET /shows-widget': (call) => page(call, 200, 'Partner', `You sign in to the widget. ${showsWidget}`),
  };
  return async (call) => {
    if (!allowPage(call, pageOrigin)) await serve(routes, call);
  };
}
