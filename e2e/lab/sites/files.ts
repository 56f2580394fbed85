import { type Call, json, page, type Routes, serve } from '../reply.ts';
import { confusedAtFiles } from './confused.ts';
import { wantsCookie } from './keeping.ts';
import { lostAtFiles } from './lost.ts';

const wanted = { 'WWW-Authenticate': 'Bearer realm="files"' };

const refuse = (call: Call) => json(call, 401, { message: 'This address wants a Bearer token.' }, wanted);

/** CHIPS (draft-cutler-httpbis-partitioned-cookies): the cookie belongs to the site on top, and to no other. */
const partitioned = { 'Set-Cookie': 'jar=1; Path=/jar; Secure; HttpOnly; SameSite=None; Partitioned' };

/**
 * A service of another site with the two mistakes in CORS that are met most: credentials demanded of the preflight,
 * which never carries any (Fetch standard, section 4.8), and a refusal without CORS headers.
 */
const routes: Routes = {
  'OPTIONS /files/1': refuse,
  'PUT /files/1': (call) => json(call, 200, { stored: true }),
  'GET /bare': refuse,
  'GET /widget': (call) => page(call, 401, 'Members only', 'This part of the page wants a token.', wanted),
  // Its frame within asks with the cookie at once: were it not kept, there would be a second refusal.
  'GET /jar/widget': (call) =>
    page(call, 200, 'Widget', 'You are signed in here. <iframe src="/jar/account"></iframe>', partitioned),
  'GET /jar/account': wantsCookie('jar'),
  ...lostAtFiles,
  ...confusedAtFiles,
};

export const filesSite = (call: Call): Promise<void> => serve(routes, call);
