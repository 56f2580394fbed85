import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { hosts } from './hosts.ts';
import { askJson } from './loopback.ts';
import { createProvider } from './provider.ts';
import { type Call, json } from './reply.ts';
import { apiSite } from './sites/api.ts';
import { filesSite } from './sites/files.ts';
import { otherSite } from './sites/other.ts';
import { pageSite } from './sites/page.ts';
import { clients, createTokens, resources } from './tokens.ts';

/** The running servers that refuse in every way we know. */
export interface Lab {
  readonly port: number;
  /** Address on one of the sites, for example url('a.localhost', '/'). */
  url(host: string, path?: string): string;
  close(): Promise<void>;
}

type Site = (call: Call) => void | Promise<void>;

/** Browsers cut headers at 256 kB and more; Node's own limit of 16 kB would hide their behaviour. */
const maxHeaderSize = 1024 * 1024;

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const shut = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Listens on both loopback addresses, for a browser may take either; a machine without IPv6 has only one. */
async function listenOnLoopback(wanted: number): Promise<{ port: number; servers: readonly Server[] }> {
  const first = createServer({ maxHeaderSize });
  await listen(first, wanted, '127.0.0.1');
  const { port } = first.address() as AddressInfo;
  const second = createServer({ maxHeaderSize });
  try {
    await listen(second, port, '::1');
    return { port, servers: [first, second] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return { port, servers: [first] };
    await shut(first);
    // Another program has this port on ::1, and browsers would reach it instead of us.
    if (wanted === 0) return listenOnLoopback(0);
    throw error;
  }
}

async function answer(sites: ReadonlyMap<string, Site>, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(`http://${request.headers.host ?? ''}${request.url ?? '/'}`);
  const call = { request, response, url };
  response.setHeader('Cache-Control', 'no-store');
  const site = sites.get(url.hostname);
  if (url.pathname === '/favicon.ico') response.writeHead(204).end();
  else if (site) await site(call);
  else json(call, 421, { error: 'misdirected', message: `The lab knows ${[...sites.keys()].join(', ')}.` });
}

/**
 * Starts all sites of the lab on one port of the loopback addresses.
 * @param options.port 0 or missing: a free one
 * @throws the listen error (code EADDRINUSE) when the port is taken
 */
export async function startLab(options: { port?: number } = {}): Promise<Lab> {
  const { port, servers } = await listenOnLoopback(options.port ?? 0);
  const url = (host: string, path = '/') => `http://${host}:${port}${path}`;
  const sites = new Map<string, Site>();
  const listener: RequestListener = (request, response) => {
    answer(sites, request, response).catch((error: unknown) => {
      console.error('lab:', request.method, request.url, error);
      response.destroy();
    });
  };
  for (const server of servers) server.on('request', listener);

  const issuer = url(hosts.login, '');
  const provider = (await createProvider(issuer, clients, resources(port))).callback();
  sites.set(hosts.login, ({ request, response }) => provider(request, response));
  const keys = createLocalJWKSet((await askJson({ port, host: hosts.login, path: '/jwks' })) as JSONWebKeySet);
  sites.set(hosts.page, pageSite(await createTokens(port)));
  const pageOrigin = url(hosts.page, '');
  sites.set(hosts.api, apiSite({ keys, issuer, audience: url(hosts.api, '') }, pageOrigin, url(hosts.other, '')));
  sites.set(hosts.files, filesSite);
  sites.set(hosts.other, otherSite(pageOrigin));
  return {
    port,
    url,
    async close() {
      await Promise.all(servers.map(shut));
    },
  };
}
