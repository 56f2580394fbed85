import { createServer, type RequestListener } from 'node:http';
import type { Server } from 'node:net';
import { behindProxy, hosts } from './hosts.ts';
import { document, type Handler, json, page, type Routes, redirect, serve } from './reply.ts';
import { between } from './sites/between.ts';
import { wantsCookie } from './sites/keeping.ts';

/** Who may use the proxy. */
export const proxyUser = { name: 'charles', password: 'difference-engine' } as const;

const credentials = `Basic ${Buffer.from(`${proxyUser.name}:${proxyUser.password}`).toString('base64')}`;

const challenge = (realm: string) => ({ 'Proxy-Authenticate': `Basic realm="${realm}"` });

const members: Handler = (call) => {
  if (call.request.headers['proxy-authorization'] === credentials)
    page(call, 200, 'Behind the proxy', 'The proxy knows you and let you through.');
  else page(call, 407, 'Who are you?', 'The proxy lets nobody through without a password.', challenge('lab proxy'));
};

/** What the proxy does with an address, and what is behind it: the site itself is nowhere else. */
const routes: Routes = {
  'GET /members': members,
  // A realm of its own: the browser has no password for it, whatever it has told the proxy before.
  'GET /closed': (call) => json(call, 407, { message: 'Nobody gets through here.' }, challenge('closed lab proxy')),
  // Set over http, where Secure forbids it: the browser throws the cookie away.
  'GET /basket/enter': (call) =>
    redirect(call, 303, '/basket', { 'Set-Cookie': 'basket_session=7; Path=/basket; Secure; HttpOnly; SameSite=Lax' }),
  'GET /basket': wantsCookie('basket_session'),
};

const sites: ReadonlyMap<string, Routes> = new Map([
  [hosts.proxied, routes],
  [hosts.filtered, between],
]);

const listener: RequestListener = (request, response) => {
  // A proxy gets whole addresses (RFC 9112 section 3.2.2).
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
  response.setHeader('Cache-Control', 'no-store');
  const site = sites.get(url?.host ?? '');
  if (url && site) void serve(site, { request, response, url });
  else response.writeHead(403, { 'Content-Type': 'text/html' }).end(document('No', 'That is not behind it.'));
};

/** A forward proxy for those sites and nothing else. */
export const proxyServer = (): Server => createServer(listener);

/**
 * The proxy auto-configuration that sends the browser to the proxy for those sites alone, as a data: URL.
 * @param port of the proxy
 */
export function pacUrl(port: number): string {
  const script = `function FindProxyForURL(url, host) {
  return ${JSON.stringify([...behindProxy])}.indexOf(host) >= 0 ? 'PROXY 127.0.0.1:${port}' : 'DIRECT';
}`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}
