import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request on its way through a site. */
export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

export type Handler = (call: Call) => void | Promise<void>;

/** Handlers by method and path, for example "GET /orders". */
export type Routes = Readonly<Record<string, Handler>>;

export type Fields = Readonly<Record<string, string | readonly string[]>>;

function send(response: ServerResponse, status: number, type: string, body: string, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': type }).end(body);
}

/** Answers with a small JSON body. Several values of one field become several lines. */
export function json({ response }: Call, status: number, body: object, fields: Fields = {}): void {
  send(response, status, 'application/json', JSON.stringify(body), fields);
}

/** In the page itself: a frame of another site cannot fetch the lab's style sheet without a request more. */
const look = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:560px;margin:8vh auto;padding:0 24px}a{color:light-dark(#0b57d0,#a8c7fa)}`;

/** The text of a small page with one sentence. `sentence` is our own text, never a visitor's. */
export function document(title: string, sentence: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>${look}</style><h1>${title}</h1><p>${sentence}</p></html>`;
}

/** Answers with a small page. */
export function page({ response }: Call, status: number, title: string, sentence: string, fields: Fields = {}): void {
  send(response, status, 'text/html; charset=utf-8', document(title, sentence), fields);
}

/** Sends the browser on. 303 forgets the method, 307 keeps it (RFC 9110 section 15.4). */
export function redirect({ response }: Call, status: 303 | 307, location: string, fields: Fields = {}): void {
  send(response, status, 'text/plain', '', { Location: location, ...fields });
}

/** Finds the handler of this method and path; 404 where there is none. */
export async function serve(routes: Routes, call: Call): Promise<void> {
  const route = `${call.request.method} ${call.url.pathname}`;
  const handler = Object.hasOwn(routes, route) ? routes[route] : undefined;
  if (handler) await handler(call);
  else json(call, 404, { error: 'not_found', message: 'The lab has nothing at this address.' });
}
