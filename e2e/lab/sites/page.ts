import { readFile } from 'node:fs/promises';
import { cases } from '../cases.ts';
import { type Call, type Handler, json, page, type Routes, serve } from '../reply.ts';
import { type TokenKind, tokenKinds } from '../tokens.ts';
import { application } from './gateways.ts';
import { handshakes } from './handshakes.ts';
import { insistingAtPage } from './insisting.ts';
import { lostAtPage } from './lost.ts';
import { callbacks } from './people.ts';
import { refusedPages } from './refused-pages.ts';
import { saved } from './saved.ts';
import { stepsAtPage } from './steps.ts';

/** Read at every request, so that a change shows at the next reload. */
const file =
  (name: string, type: string): Handler =>
  async ({ response }) => {
    const body = await readFile(new URL(`../page/${name}`, import.meta.url));
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  };

const scripts = ['lab.js', 'ways.js', 'ask.js', 'worker.js'];

/**
 * The page with the buttons, what it needs, and the pages that are refused.
 * @param token gives a token of the provider for the page's requests
 */
export function pageSite(token: (kind: TokenKind) => Promise<string>): (call: Call) => Promise<void> {
  const kinds = Object.keys(tokenKinds) as TokenKind[];
  const tokenRoutes = kinds.map((kind): [string, Handler] => [
    `POST /tokens/${kind}`,
    async (call) => json(call, 200, { access_token: await token(kind) }),
  ]);
  const routes: Routes = {
    'GET /': file('index.html', 'text/html'),
    'GET /lab.css': file('lab.css', 'text/css'),
    ...Object.fromEntries(scripts.map((name) => [`GET /${name}`, file(name, 'text/javascript')])),
    'GET /cases.json': (call) => json(call, 200, cases),
    'GET /sw/': (call) => page(call, 200, 'Served', 'A service worker answers what this frame asks for.'),
    'GET /fine': (call) => json(call, 200, { fine: true }),
    ...Object.fromEntries(tokenRoutes),
    ...handshakes,
    ...refusedPages,
    ...saved,
    ...callbacks,
    ...application,
    ...lostAtPage,
    ...insistingAtPage,
    ...stepsAtPage,
  };
  return (call) => serve(routes, call);
}
