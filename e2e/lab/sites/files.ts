import { type Call, json, page, type Routes, serve } from '../reply.ts';

const wanted = { 'WWW-Authenticate': 'Bearer realm="files"' };

const refuse = (call: Call) => json(call, 401, { message: 'This address wants a Bearer token.' }, wanted);

/**
 * A service of another site with the two mistakes in CORS that are met most: credentials demanded of the preflight,
 * which never carries any (Fetch standard, section 4.8), and a refusal without CORS headers.
 */
const routes: Routes = {
  'OPTIONS /files/1': refuse,
  'PUT /files/1': (call) => json(call, 200, { stored: true }),
  'GET /bare': refuse,
  'GET /widget': (call) => page(call, 401, 'Members only', 'This part of the page wants a token.', wanted),
};

export const filesSite = (call: Call): Promise<void> => serve(routes, call);
