/** A server that refuses everything with 401: at once, or (addresses that begin with /held) when the test says so. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from './drivers/until.ts';

export interface HeldServer {
  url(path: string): string;
  /** Waits until a request is held, then answers all that are. */
  release(): Promise<void>;
  /** Waits until so many requests are held. */
  holding(count: number): Promise<void>;
  /** How many were answered. */
  readonly answered: number;
  close(): Promise<void>;
}

/** It lets every page read its answers without credentials (Fetch standard, section 3.3). */
export async function startHeldServer(): Promise<HeldServer> {
  const held: ServerResponse[] = [];
  let answered = 0;
  const refuse = (response: ServerResponse): void => {
    answered += 1;
    const fields = { 'Access-Control-Allow-Origin': '*', 'WWW-Authenticate': 'Bearer realm="held"' };
    response.writeHead(401, { ...fields, 'Cache-Control': 'no-store', 'Content-Length': 0 }).end();
  };
  const server = createServer(({ url }, response) => {
    if (url?.startsWith('/held')) held.push(response);
    else refuse(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const holding = async (count: number): Promise<void> => {
    await until(async () => held.length >= count, `${count} held requests`);
  };
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    holding,
    async release() {
      await holding(1);
      for (const response of held.splice(0)) refuse(response);
    },
    get answered() {
      return answered;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
