import { hosts } from '../hosts.ts';
import { type Handler, json, type Routes, redirect } from '../reply.ts';

const signIn: Handler = (call) =>
  json(call, 201, { signedIn: true }, { 'Set-Cookie': 'board=7; Path=/board; HttpOnly; SameSite=Lax' });

const mute: Handler = ({ response }) => {
  response.writeHead(403, { 'Content-Type': 'text/plain' }).end();
};

/** Of the shop. */
export const insistingAtShop: Routes = {
  'POST /board': signIn,
  'GET /board/news': mute,
  'POST /talk': (call) =>
    json(call, 201, { signedIn: true }, { 'Set-Cookie': 'sid=7; Path=/talk; HttpOnly; SameSite=Lax' }),
  'GET /prices/live': mute,
};

/** A club whose sign-in of another site knows who comes, and whose own cookie names another domain: the browser throws it away. */
export const insistingAtPage: Routes = {
  'GET /club': (call) => redirect(call, 303, `http://${hosts.other}:${call.url.port}/sso?client=club`),
  'GET /club/callback': (call) =>
    redirect(call, 303, '/club', { 'Set-Cookie': 'club=7; Path=/club; Domain=club.example; HttpOnly; SameSite=Lax' }),
};

/** Of the other site: who has signed in there once is not asked again. */
export const insistingAtOther: Routes = {
  'GET /sso': (call) => redirect(call, 303, `http://${hosts.page}:${call.url.port}/club/callback?code=lab-code`),
};

/** WebSockets by address. */
export const refusedSockets: Readonly<Record<string, readonly string[]>> = {
  // It compares the Origin with a list (RFC 6455 section 4.2.2, item 4).
  [`${hosts.api}/live/board`]: ['HTTP/1.1 403 Forbidden'],
  // No session of that name is open.
  [`${hosts.shop}/talk/live`]: ['HTTP/1.1 401 Unauthorized'],
};
