import { type Handler, json, type Routes } from '../reply.ts';

const message = 'Sign in first.';

const challenge =
  (status: number, fields: Readonly<Record<string, string | readonly string[]>>): Handler =>
  (call) =>
    json(call, status, { message }, fields);

/** Sends the head and one chunk, then resets the connection: Firefox takes a mere end for the end of the body. */
const cutOff: Handler = ({ response }) => {
  response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="cut-off"', 'Content-Type': 'text/plain' });
  response.write('The rest of this never comes. ', () => response.socket?.resetAndDestroy());
};

/**
 * Header bytes that Node itself refuses to write: obs-text (RFC 9110 section 5.5) in Latin-1, a tab, a control
 * character, and a scheme of odd but legal characters.
 */
const oddBytes: Handler = ({ request, response }) => {
  const { origin } = request.headers;
  const head = [
    'HTTP/1.1 401 Unauthorized',
    'WWW-Authenticate: Basic realm="Z\u00fcrich"',
    'WWW-Authenticate: Bearer realm="a\ttab", error_description="a bell\u0001rings"',
    "WWW-Authenticate: Odd!#$%&'*+-.^_`|~1 id=7",
    'Cache-Control: no-store',
    'Content-Length: 0',
    'Connection: close',
    ...(origin === undefined ? [] : [`Access-Control-Allow-Origin: ${origin}`]),
  ];
  response.socket?.end(Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'));
};

/** Leave to keep the answer for ten minutes (RFC 9111 section 5.2.2). */
const remember = { 'Cache-Control': 'private, max-age=600' };

/** Refusals of unusual shape. */
export const shapes: Routes = {
  'GET /no-challenge': challenge(401, {}),
  // The example of RFC 9110 section 11.6.1.
  'GET /one-line': challenge(401, {
    'WWW-Authenticate': 'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
  }),
  'GET /several-lines': challenge(401, {
    'WWW-Authenticate': ['Bearer realm="orders"', 'Basic realm="reports", charset="UTF-8"', 'Negotiate'],
  }),
  'GET /public': (call) => json(call, 200, { prices: [] }, { 'WWW-Authenticate': 'Bearer realm="members"' }),
  'GET /picture.png': challenge(401, { 'WWW-Authenticate': 'Bearer realm="pictures"' }),
  'GET /proxy': challenge(407, { 'Proxy-Authenticate': 'Basic realm="not a proxy"' }),
  'GET /cut-off': cutOff,
  'GET /long-value': challenge(401, { 'WWW-Authenticate': `Lab-Unknown proof="${'a'.repeat(200_000)}"` }),
  'GET /remembered/401': challenge(401, { 'WWW-Authenticate': 'Bearer realm="remembered"', ...remember }),
  'GET /remembered/403': challenge(403, remember),
  'GET /odd-bytes': oddBytes,
};
