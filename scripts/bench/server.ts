/** The bench's server, a process of its own (client.ts starts it). It also carries commands to the pages and results back. */

import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FromServer, ToServer } from './client.ts';
import { type Reply, replyAt } from './site.ts';

const script: Reply = { type: 'text/javascript', body: readFileSync(join(import.meta.dirname, 'page.js')) };

/** Pages that wait for a command, and commands that wait for their page. */
const pages = new Map<string, ServerResponse>();
const commands = new Map<string, string>();

const tell = (message: FromServer): void => {
  process.send?.(message);
};

/** A server of static files compresses them once. */
const compressed = new Map<string, Buffer>();

function compress(text: string): Buffer {
  const bytes = compressed.get(text) ?? gzipSync(text);
  compressed.set(text, bytes);
  return bytes;
}

function answer(response: ServerResponse, { type, body, fields = {} }: Reply): void {
  // Of less than a packet there is nothing to gain.
  const isText = typeof body === 'string' && body.length > 1_400;
  const bytes = isText ? compress(body) : body;
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(bytes),
    'Cache-Control': 'no-store',
    ...(isText && { 'Content-Encoding': 'gzip' }),
    ...fields,
  });
  response.end(bytes);
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
