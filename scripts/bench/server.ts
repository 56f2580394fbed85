/** The bench's server, a process of its own (client.ts starts it). It also carries commands to the pages and results back. */

import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FromServer, ToServer } from './client.ts';
import { type Reply, replyAt } from './site.ts';

const script: Reply = { type: 'text/javascript', body: readFileSync(join(import.meta.dirname, 'page.js')) };

/** Pages that wait for a command, and commands that wait for their page. */
const pages = new Map<string, ServerResponse>();
const commands = new Map<string, string>();

const tell = (message: FromServer): void => {
  process.send?.(message);
};

function answer(response: ServerResponse, { type, body, fields = {} }: Reply): void {
  const length = Buffer.byteLength(body);
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': length, 'Cache-Control': 'no-store', ...fields });
  response.end(body);
}

function match(as: string): void {
  const page = pages.get(as);
  const body = commands.get(as);
  if (page === undefined || body === undefined) return;
  pages.delete(as);
  commands.delete(as);
  answer(page, { type: 'application/json', body });
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const as = searchParams.get('as') ?? '';
  if (pathname === '/command') {
    pages.set(as, response);
    // A browser that was closed still seems to wait.
    response.once('close', () => {
      if (pages.get(as) === response) pages.delete(as);
    });
    match(as);
  } else if (pathname === '/result') {
    const body = Buffer.concat(await request.toArray()).toString();
    answer(response, { type: 'text/plain', body: 'ok' });
    tell({ as, value: JSON.parse(body) as number });
  } else {
    const reply = pathname === '/page.js' ? script : replyAt(pathname);
    if (reply === undefined) response.writeHead(404).end();
    else answer(response, reply);
  }
});
// A connection that was idle while the others were measured must not be opened anew.
server.keepAliveTimeout = 600_000;

process.on('message', ({ as, command }: ToServer) => {
  commands.set(as, JSON.stringify(command));
  match(as);
});
process.on('disconnect', () => process.exit());

server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
