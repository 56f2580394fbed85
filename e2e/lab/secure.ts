import type { RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer, type Server, type Socket } from 'node:net';
import { certificateServer, handOver } from './certificate.ts';
import { hosts } from './hosts.ts';
import { identity } from './identity.ts';

/**
 * The lab over HTTPS on one port. It speaks HTTP/2 where the browser does, and so gives header names in lower case (RFC
 * 9113 section 8.2). Whether a server asks for a client certificate is settled before it has seen any request, so the
 * sites that do have servers of their own behind the port, told apart by the server name of the first TLS message (RFC
 * 6066 section 3), which names it in clear.
 * @param pageOrigin the origin that CORS lets in at the sites that ask for a certificate
 */
export function secureServer(listener: RequestListener, pageOrigin: string): Server {
  const sites = createSecureServer({ ...identity, allowHTTP1: true });
  // Node's compatibility API: requests of both versions come to one listener, and behave the same in what the lab uses.
  sites.on('request', listener as (...both: unknown[]) => void);
  const asking = [
    { host: hosts.wanting, server: certificateServer(false, pageOrigin) },
    { host: hosts.insisting, server: certificateServer(true, pageOrigin) },
  ];
  return createServer({ allowHalfOpen: true }, (wire: Socket) => {
    wire.on('error', () => wire.destroy());
    wire.once('data', (hello) => {
      const server = asking.find(({ host }) => hello.includes(host))?.server ?? sites;
      handOver(wire, hello, server);
    });
  });
}
