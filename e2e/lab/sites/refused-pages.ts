import { setTimeout as delay } from 'node:timers/promises';
import { document, type Handler, page, type Routes, redirect } from '../reply.ts';

const members = { 'WWW-Authenticate': 'Bearer realm="members"' };

const back = '<a href="/">Back to the lab</a>';

/** A slow server: the head comes late, the body in two parts. Here the delay is the case itself. */
const slow: Handler = async ({ response }) => {
  const text = document('Members only', `This page took its time to refuse you. ${back}`);
  await delay(600);
  response.writeHead(401, { ...members, 'Content-Type': 'text/html; charset=utf-8' });
  response.write(text.slice(0, 100));
  await delay(300);
  response.end(text.slice(100));
};

/**
 * Refuses credentials that came with the address. The second 401 has no challenge, so that the browser shows it
 * instead of asking for a password.
 */
const door: Handler = (call) => {
  const knocked = call.request.headers.authorization !== undefined;
  const fields: Record<string, string> = knocked ? {} : { 'WWW-Authenticate': 'Basic realm="door"' };
  page(call, 401, 'Wrong password', `The address brought a password that is not right. ${back}`, fields);
};

/**
 * A page that the browser may keep, with a picture that is refused: only a reload past the cache brings the next
 * answer. The page itself is a 200, for Firefox asks again before it shows a refusal from its cache.
 */
function keptPage(): Handler {
  let answers = 0;
  return (call) => {
    answers += 1;
    const sentence = `The browser may keep this page; its picture is refused. <img src="/members" alt=""> ${back}`;
    page(call, 200, `Answer ${answers}`, sentence, { 'Cache-Control': 'max-age=600' });
  };
}

/** Pages that a person navigates to and is refused. */
export const refusedPages: Routes = {
  'GET /members': (call) => page(call, 401, 'Members only', `Only members may read this page. ${back}`, members),
  'GET /members/slow': slow,
  'GET /kept': keptPage(),
  'GET /kept/page': (call) =>
    page(call, 200, 'Kept', `A page without secrets. ${back}`, { 'Cache-Control': 'max-age=600' }),
  'GET /kept/refusal': (call) =>
    page(call, 403, 'Kept out', `The browser may keep this refusal. ${back}`, { 'Cache-Control': 'max-age=600' }),
  'GET /kept/archive': ({ response }) => {
    response.writeHead(200, { 'Content-Type': 'application/zip', 'Cache-Control': 'max-age=600' }).end('PK');
  },
  'GET /staff': (call) => page(call, 403, 'Forbidden', `Only our staff may open this page. ${back}`),
  // In a folder of its own: Firefox brings wrong credentials from an address along to everything in that folder.
  'GET /door/step': door,
  // Each of the two believes that the other one has seen to it.
  'GET /members/moved': (call) => redirect(call, 303, '/members'),
  'GET /loop': (call) => redirect(call, 303, '/loop/sign-in'),
  'GET /loop/sign-in': (call) => redirect(call, 303, '/loop'),
  'GET /account/enter': (call) =>
    redirect(call, 303, '/account', { 'Set-Cookie': 'account=ended-long-ago; Path=/account; HttpOnly; SameSite=Lax' }),
  // No session of that name is open: every cookie is an old one.
  'GET /account': (call) => page(call, 401, 'Signed out', `Your session has ended. Sign in again. ${back}`),
};
