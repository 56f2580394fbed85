import { WebSocket } from 'ws';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export type Send = <T>(method: string, params?: object, sessionId?: string) => Promise<T>;

/**
 * Opens a connection to Chromium's debugging port for the length of `work`, and closes it: while something is measured,
 * nobody may be attached (Playwright always is, and lets the browser report every request).
 */
export async function withCdp<T>(address: string, work: (send: Send) => Promise<T>): Promise<T> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send: Send = <R>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<R>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as R),
      );
      socket.once('close', () => reject(new Error(`${method}: Chromium closed the connection.`)));
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    });
  try {
    return await work(send);
  } finally {
    socket.close();
  }
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * Does something in the extension's worker, which must be awake.
 * @throws Error when there is no worker
 */
export function withWorker<T>(
  address: string,
  work: (send: (method: string, params?: object) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  return withCdp(address, async (send) => {
    const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
    if (worker === undefined) throw new Error('The extension has no worker that is awake.');
    const { targetId } = worker;
    const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    return work((method, params) => send(method, params, sessionId));
  });
}
