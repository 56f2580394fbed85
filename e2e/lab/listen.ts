import type { AddressInfo, Server, Socket } from 'node:net';

/** One server on the loopback addresses. */
export interface Listening {
  readonly port: number;
  /** Ends it with all its connections, upgraded and encrypted ones too. */
  close(): Promise<void>;
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** A server of HTTP/2 cannot close its connections by itself, and one of HTTP/1.1 forgets those that it has upgraded. */
function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}

/**
 * Listens on both loopback addresses, for a browser may take either; a machine without IPv6 has only one.
 * @param create makes a server with its listeners; called once for each address
 * @param wanted the port; 0: a free one
 * @throws the listen error (code EADDRINUSE) when the port is taken
 */
export async function listenOnLoopback(create: () => Server, wanted = 0): Promise<Listening> {
  const first = create();
  const closeFirst = closer(first);
  await listen(first, wanted, '127.0.0.1');
  const { port } = first.address() as AddressInfo;
  const second = create();
  const closeSecond = closer(second);
  try {
    await listen(second, port, '::1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return { port, close: closeFirst };
    await closeFirst();
    // Another program has this port on ::1, and browsers would reach it instead of us.
    if (wanted === 0) return listenOnLoopback(create);
    throw error;
  }
  return {
    port,
    async close() {
      await Promise.all([closeFirst(), closeSecond()]);
    },
  };
}
