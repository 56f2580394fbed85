import { fork } from 'node:child_process';
import { join } from 'node:path';

export type Load = 'sequential' | 'parallel' | 'mix';

export interface Command {
  readonly load: Load;
  /** Of requests; a page of the mix is always one page. */
  readonly count: number;
}

export interface ToServer {
  readonly as: string;
  readonly command: Command;
}

export type FromServer = { readonly port: number } | { readonly as: string; readonly value: number };

export interface Server {
  readonly port: number;
  /**
   * Lets the page of one condition do a load, and gives the milliseconds for one request, or one page of the mix.
   * @throws Error when the page has not answered within 60 s
   */
  measure(as: string, command: Command): Promise<number>;
  close(): void;
}

/** Starts the server in a process of its own, so that its work is not done by the process that measures. */
export async function startServer(): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'server.ts'));
  const waiting = new Map<string, (value: number) => void>();
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The bench's server ended with code ${code}.`)));
    child.on('message', (message: FromServer) => {
      if ('port' in message) resolve(message.port);
      else waiting.get(message.as)?.(message.value);
    });
  });
  return {
    port,
    measure: (as, command) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${as}: no result of ${command.load} within 60 s.`)), 60_000);
        waiting.set(as, (value) => {
          clearTimeout(late);
          resolve(value);
        });
        child.send({ as, command } satisfies ToServer);
      }),
    close: () => child.disconnect(),
  };
}
