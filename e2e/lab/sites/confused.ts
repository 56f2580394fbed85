import { type Fields, type Handler, json, page, type Routes } from '../reply.ts';

const set =
  (cookie: string): Handler =>
  (call) =>
    json(call, 201, { signedIn: true }, { 'Set-Cookie': cookie });

/** A refusal of a server that does not say a word. */
const mute =
  (status: number, fields: Fields = {}): Handler =>
  ({ response }) => {
    for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
    response.writeHead(status, { 'Content-Type': 'text/plain' }).end();
  };

const corsFields = [
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'Access-Control-Expose-Headers',
  'Vary',
];

/** The server in front knows CORS, and adds its fields to answers that went well only. */
const unreadable: Handler = (call) => {
  for (const name of corsFields) call.response.removeHeader(name);
  mute(403)(call);
};

/** Says "everybody", which does not hold for a request with cookies (Fetch standard, section 3.3.5). */
const starred: Handler = (call) => {
  for (const name of corsFields) call.response.removeHeader(name);
  mute(403, { 'Access-Control-Allow-Origin': '*' })(call);
};

/** Reads the last cookie of a name, and the browser sends that of the longest path first (RFC 6265 section 5.4). */
const readsLast: Handler = (call) => {
  const last = /.*(?:^|; )sid=([^;]+)/.exec(call.request.headers.cookie ?? '')?.[1];
  if (last === 'of-today') json(call, 200, { orders: [] });
  else json(call, 401, { message: 'Please sign in.' });
};

/** Knows no token of that name. */
const readsToken: Handler = (call) => json(call, 401, { message: 'Unauthorized' });

/** Of the API: what stands between it and the page answers from its memory, whoever asks. */
export const confusedAtApi: Routes = {
  'GET /edge/profile': mute(403, {
    'Cache-Control': 'public, max-age=60',
    Age: '42',
    'Cache-Status': 'edge.example; hit; ttl=18',
  }),
};

/** Of the shop. */
export const confusedAtShop: Routes = {
  'POST /kept-by-edge': set('basket=7; Path=/kept-by-edge; HttpOnly; SameSite=Lax'),
  'GET /kept-by-edge/basket': mute(403, {
    'Cache-Control': 'max-age=120',
    Age: '73',
    Via: '1.1 varnish (Varnish/7.4)',
    'X-Varnish': '32770 3',
    'X-Cache': 'HIT',
  }),
  'POST /twice': set('sid=of-last-year; Path=/twice; HttpOnly; SameSite=Lax'),
  'POST /twice/account': set('sid=of-today; Path=/twice/account; HttpOnly; SameSite=Lax'),
  'GET /twice/account/orders': readsLast,
  'POST /undefined': set('access_token=undefined; Path=/undefined; SameSite=Lax'),
  'GET /undefined/me': readsToken,
  'POST /unreadable': set('theme=dark; Path=/unreadable; SameSite=Lax'),
  'GET /unreadable/prices': unreadable,
  'GET /unreadable/stock': starred,
};

/** Of the file service, which another site shows in a frame. */
export const confusedAtFiles: Routes = {
  'GET /embedded/account': (call) => page(call, 401, 'Who are you?', 'You are not signed in here.'),
};
