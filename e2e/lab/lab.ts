import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { behindProxy, hosts } from './hosts.ts';
import { spkiHash } from './identity.ts';
import { listenOnLoopback } from './listen.ts';
import { askJson } from './loopback.ts';
import { createProvider } from './provider.ts';
import { pacUrl, proxyServer } from './proxy.ts';
import { type Call, json } from './reply.ts';
import { secureServer } from './secure.ts';
import { apiSite } from './sites/api.ts';
import { filesSite } from './sites/files.ts';
import { shopSite } from './sites/keeping.ts';
import { otherSite } from './sites/other.ts';
import { pageSite } from './sites/page.ts';
import { peopleSite } from './sites/people.ts';
import { clients, createTokens, resources } from './tokens.ts';
import { refuseUpgrade } from './upgrade.ts';

/** What a browser must be told to get everywhere in the lab. */
export interface LabAccess {
  /** Address of the proxy auto-configuration. */
  readonly pac: string;
  /** Hash of the certificate to overlook, as Chromium wants it. */
  readonly spki: string;
}

/** The running servers that refuse in every way we know. */
export interface Lab {
  readonly port: number;
  /** The same sites over HTTPS. */
  readonly securePort: number;
  /** Address on one of the sites, for example url('a.localhost', '/'). */
  url(host: string, path?: string): string;
  /** The same over HTTPS. */
  secureUrl(host: string, path?: string): string;
  readonly forBrowser: LabAccess;
  close(): Promise<void>;
}

type Site = (call: Call) => void | Promise<void>;

/** Browsers cut headers at 256 kB and more; Node's own limit of 16 kB would hide their behaviour. */
const maxHeaderSize = 1024 * 1024;

/** Ports that the page cannot know from its own address. */
interface Ports {
  readonly secure: number;
}

const isSecure = ({ socket }: IncomingMessage) => 'encrypted' in socket;

async function answer(
  sites: ReadonlyMap<string, Site>,
  ports: Ports,
  request: IncomingMessage,
  response: ServerResponse,
) {
  // HTTP/2 has a pseudo-header field instead (RFC 9113 section 8.3.1).
  const host = request.headers.host ?? request.headers[':authority'];
  const url = new URL(`${isSecure(request) ? 'https' : 'http'}://${host}${request.url ?? '/'}`);
  const call = { request, response, url };
  response.setHeader('Cache-Control', 'no-store');
  const site = sites.get(url.hostname);
  if (url.pathname === '/favicon.ico') response.writeHead(204).end();
  else if (url.pathname === '/ports.json') json(call, 200, ports);
  else if (site) await site(call);
  else json(call, 421, { error: 'misdirected', message: `The lab knows ${[...sites.keys()].join(', ')}.` });
}

/**
 * Starts all sites of the lab on one port of the loopback addresses, and once more over HTTPS on another.
 * @param options.port 0 or missing: a free one
 * @throws the listen error (code EADDRINUSE) when the port is taken
 */
export async function startLab(options: { port?: number } = {}): Promise<Lab> {
  const sites = new Map<string, Site>();
  const listener: RequestListener = (request, response) => {
    answer(sites, { secure: secure.port }, request, response).catch((error: unknown) => {
      console.error('lab:', request.method, request.url, error);
      response.destroy();
    });
  };
  const plain = await listenOnLoopback(
    () => createServer({ maxHeaderSize }, listener).on('upgrade', refuseUpgrade),
    options.port,
  );
  const { port } = plain;
  const url = (host: string, path = '/') => `http://${host}${behindProxy.has(host) ? '' : `:${port}`}${path}`;
  const pageOrigin = url(hosts.page, '');
  const secure = await listenOnLoopback(() => secureServer(listener, pageOrigin));
  const proxy = await listenOnLoopback(proxyServer);

  const issuer = url(hosts.login, '');
  const provider = (await createProvider(issuer, clients, resources(port))).callback();
  const people = await peopleSite(issuer, pageOrigin);
  sites.set(hosts.login, (call) =>
    call.url.pathname.startsWith('/people/') ? people(call) : provider(call.request, call.response),
  );
  const keys = createLocalJWKSet((await askJson({ port, host: hosts.login, path: '/jwks' })) as JSONWebKeySet);
  sites.set(hosts.page, pageSite(await createTokens(port)));
  sites.set(hosts.api, apiSite({ keys, issuer, audience: url(hosts.api, '') }, pageOrigin, url(hosts.other, '')));
  sites.set(hosts.files, filesSite);
  sites.set(hosts.shop, shopSite(pageOrigin, url(hosts.other, '')));
  const secureUrl = (host: string, path = '/') => `https://${host}:${secure.port}${path}`;
  sites.set(hosts.other, otherSite(pageOrigin, { shop: url(hosts.shop, ''), files: secureUrl(hosts.files, '') }));
  return {
    port,
    securePort: secure.port,
    url,
    secureUrl,
    forBrowser: { pac: pacUrl(proxy.port), spki: spkiHash() },
    async close() {
      await Promise.all([plain, secure, proxy].map((each) => each.close()));
    },
  };
}
