import { WebSocket } from 'ws';

/** A connection that speaks WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export interface Bidi {
  /**
   * Sends one command and gives its result.
   * @param limitMs how long the browser may take to answer; default 60 s
   * @throws Error with the command's name and the browser's message
   */
  send<T>(method: string, params: object, limitMs?: number): Promise<T>;
  close(): void;
}

interface Reply {
  readonly id?: number | null;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly settle: (reply: Reply) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Connects to the browser.
 * @param address "ws://127.0.0.1:port", as Firefox prints it
 */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  await new Promise<void>((settle, fail) => {
    socket.once('open', settle);
    socket.once('error', fail);
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;

  socket.on('message', (data) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (typeof reply.id === 'number') waiting.get(reply.id)?.settle(reply);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox closed the connection.'));
  });

  async function send<T>(method: string, params: object, limitMs = 60_000): Promise<T> {
    last += 1;
    const id = last;
    let timer: NodeJS.Timeout | undefined;
    const reply = await new Promise<Reply>((settle, fail) => {
      if (socket.readyState !== WebSocket.OPEN) throw new Error(`${method}: Firefox is gone.`);
      waiting.set(id, { settle, fail });
      timer = setTimeout(() => fail(new Error(`${method}: no answer within ${limitMs} ms.`)), limitMs);
      socket.send(JSON.stringify({ id, method, params }));
    }).finally(() => {
      clearTimeout(timer);
      waiting.delete(id);
    });
    if (reply.type === 'error') throw new Error(`${method}: ${reply.error}: ${reply.message}`);
    return reply.result as T;
  }

  return { send, close: () => socket.terminate() };
}
