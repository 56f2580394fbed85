import { createServer } from 'node:https';
import type { Server, Socket } from 'node:net';
import { duplexPair } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { allowPage } from './cors.ts';
import { identity } from './identity.ts';
import { document } from './reply.ts';

const text = document('Client certificate required', 'This server lets in only who shows a certificate of its own.');

/**
 * A server of HTTP/1.1 over TLS that lets nobody in without a client certificate (RFC 8446 section 4.3.2).
 * @param insists it ends the TLS handshake when none comes (alert certificate_required, RFC 8446 section 6.2); else it
 *   refuses in HTTP, as Apache does
 */
export function certificateServer(insists: boolean, pageOrigin: string): Server {
  return createServer({ ...identity, requestCert: true, rejectUnauthorized: insists }, (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (allowPage({ request, response, url: new URL(request.url ?? '/', pageOrigin) }, pageOrigin)) return;
    const { subject } = (request.socket as TLSSocket).getPeerCertificate();
    response.writeHead(subject ? 200 : 403, { 'Content-Type': 'text/html; charset=utf-8' }).end(subject ? '' : text);
  });
}

/**
 * Gives a connection to a TLS server and leaves its end to the browser. By itself Node resets a connection right behind
 * an alert, and the alert is then lost: with TLS 1.3 Chromium has sent its request by that time, and would tell of a
 * broken connection now and then.
 * @param hello what has come already
 */
export function handOver(wire: Socket, hello: Buffer, server: Server): void {
  const [inner, outer] = duplexPair();
  outer.on('data', (chunk) => wire.write(chunk));
  wire.on('data', (chunk) => {
    if (!inner.destroyed) outer.write(chunk);
  });
  wire.on('end', () => wire.end());
  wire.on('close', () => inner.destroy());
  server.emit('connection', inner);
  outer.write(hello);
}
