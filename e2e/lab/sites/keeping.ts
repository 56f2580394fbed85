import { allowPage } from '../cors.ts';
import { type Call, type Handler, json, page, type Routes, serve } from '../reply.ts';
import { confusedAtShop } from './confused.ts';
import { insistingAtShop } from './insisting.ts';
import { lostAtShop } from './lost.ts';
import { stepsAtShop } from './steps.ts';

/** Answers 200 where this cookie comes along, and else 401. */
export function wantsCookie(name: string): Handler {
  const sent = new RegExp(`(?:^|; )${name}=`);
  return (call) => {
    if (sent.test(call.request.headers.cookie ?? '')) page(call, 200, 'Signed in', 'Your cookie came along.');
    else page(call, 401, 'Who are you?', 'The cookie that this server has set did not come along.');
  };
}

const set =
  (cookie: string): Handler =>
  (call) =>
    json(call, 201, { signedIn: true }, { 'Set-Cookie': cookie });

/** The second cookie shows that only SameSite=Strict keeps the first one back. */
const entered = {
  'Set-Cookie': [
    'strict_session=1; Path=/strict; HttpOnly; SameSite=Strict',
    'visitor=1; Path=/strict; HttpOnly; SameSite=Lax',
  ],
};

/**
 * The shop: it sets cookies that the browser then keeps back (RFC 6265bis sections 5.6 and 5.8.3).
 * @param pageOrigin the origin that CORS lets in
 * @param partner origin of another site, which sends people back
 */
export function shopSite(pageOrigin: string, partner: string): (call: Call) => Promise<void> {
  const leave = `<iframe src="/strict/orders" onload="location = '${partner}/to-shop'"></iframe>`;
  const routes: Routes = {
    'POST /path': set('account_session=1; Path=/path/account; HttpOnly; SameSite=Lax'),
    'GET /path/account': wantsCookie('account_session'),
    'GET /path/orders': wantsCookie('account_session'),
    'POST /strict': set('strict_session=1; Path=/strict; HttpOnly; SameSite=Strict'),
    'GET /strict/orders': wantsCookie('strict_session'),
    // Its frame asks with the cookie at once: were it not kept, there would be a second refusal.
    'GET /strict/enter': (call) => page(call, 200, 'The shop', `You sign in, and go to our partner. ${leave}`, entered),
    ...lostAtShop,
    ...confusedAtShop,
    ...insistingAtShop,
    ...stepsAtShop,
  };
  return async (call) => {
    if (!allowPage(call, pageOrigin)) await serve(routes, call);
  };
}
