import type { CDPSession } from 'playwright';
import { until } from '../until.ts';

/** What Target.getTargets says of one target. */
export interface TargetInfo {
  readonly targetId: string;
  /** "page", "iframe", "service_worker", "other" and more. */
  readonly type: string;
  readonly url: string;
  readonly browserContextId?: string;
  readonly parentFrameId?: string;
}

/** A protocol session with one target. */
export interface Session {
  readonly targetId: string;
  /** @throws Error when the browser refuses the command, or the target goes away before it answers */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  on(listener: (method: string, params: unknown) => void): void;
  /** Evaluates an expression, waits for its promise, returns plain data. @throws Error as the page's code threw it */
  evaluate<T>(expression: string): Promise<T>;
}

/** The browser as the Chrome DevTools Protocol shows it: every target, also those that Playwright hides. */
export interface Cdp {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  targets(): Promise<TargetInfo[]>;
  /** A session with this target; the same one while it lives. */
  attach(targetId: string): Promise<Session>;
  /** Ends the session with a target that is gone: for a dead worker the browser itself does not say so. */
  forget(targetId: string): void;
  /** Hears of every target that exists, appears, or changes its address. */
  onTarget(listener: (target: TargetInfo) => void): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly method: string;
  readonly limit: NodeJS.Timeout;
}

/** Longer than any wait of a test, shorter than the test itself. */
const ANSWER_LIMIT_MS = 60_000;

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

class TargetSession implements Session {
  readonly targetId: string;
  readonly #post: (message: string) => Promise<unknown>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((method: string, params: unknown) => void)[] = [];
  #last = 0;
  #gone = false;

  constructor(targetId: string, post: (message: string) => Promise<unknown>) {
    this.targetId = targetId;
    this.#post = post;
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    if (this.#gone) return Promise.reject(new Error(`${method}: the document or worker is gone`));
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      const limit = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer within ${ANSWER_LIMIT_MS} ms`));
      }, ANSWER_LIMIT_MS);
      this.#waiting.set(id, { resolve: (result) => resolve(result as T), reject, method, limit });
      this.#post(JSON.stringify({ id, method, params })).catch((error: Error) => {
        this.#take(id)?.reject(error);
      });
    });
  }

  on(listener: (method: string, params: unknown) => void): void {
    this.#listeners.push(listener);
  }

  async evaluate<T>(expression: string): Promise<T> {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  receive(message: string): void {
    const answer = JSON.parse(message) as Answer;
    if (answer.id === undefined) {
      for (const listener of this.#listeners) listener(answer.method ?? '', answer.params);
      return;
    }
    const waiting = this.#take(answer.id);
    if (answer.error) waiting?.reject(new Error(`${waiting.method}: ${answer.error.message}`));
    else waiting?.resolve(answer.result);
  }

  end(): void {
    this.#gone = true;
    for (const id of [...this.#waiting.keys()]) {
      const waiting = this.#take(id);
      waiting?.reject(new Error(`${waiting.method}: the document or worker went away`));
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.limit);
    this.#waiting.delete(id);
    return waiting;
  }
}

/**
 * Nested sessions over one browser session. Playwright owns the pipe and knows no flat session but its own, so
 * messages travel through Target.sendMessageToTarget.
 */
export function connect(browser: CDPSession): Cdp {
  const sessions = new Map<string, TargetSession>();
  const byTarget = new Map<string, Promise<TargetSession>>();
  const forget = (targetId: string) => {
    byTarget.get(targetId)?.then(
      (session) => session.end(),
      () => undefined,
    );
    byTarget.delete(targetId);
  };
  browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => sessions.get(sessionId)?.receive(message));
  browser.on('Target.detachedFromTarget', ({ sessionId }) => {
    const session = sessions.get(sessionId);
    session?.end();
    sessions.delete(sessionId);
    if (session) byTarget.delete(session.targetId);
  });

  const attach = async (targetId: string): Promise<TargetSession> => {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const session = new TargetSession(targetId, (message) =>
      browser.send('Target.sendMessageToTarget', { sessionId, message }),
    );
    sessions.set(sessionId, session);
    return session;
  };

  return {
    // Playwright's types lag behind the browser's protocol (Target.openDevTools, hidden targets).
    send: <T>(method: string, params: object = {}) => browser.send(method as 'Target.getTargets', params) as Promise<T>,
    targets: async () => (await browser.send('Target.getTargets')).targetInfos,
    attach: (targetId) => {
      const known = byTarget.get(targetId);
      if (known) return known;
      const fresh = attach(targetId);
      byTarget.set(targetId, fresh);
      fresh.catch(() => byTarget.delete(targetId));
      return fresh;
    },
    forget,
    onTarget: async (listener) => {
      browser.on('Target.targetCreated', ({ targetInfo }) => listener(targetInfo));
      browser.on('Target.targetInfoChanged', ({ targetInfo }) => listener(targetInfo));
      await browser.send('Target.setDiscoverTargets', { discover: true });
    },
  };
}

/**
 * Closes a target and waits until it is gone. One that is gone already is fine. It asks again while the target is
 * there: a worker that an event reached at the same moment comes back.
 */
export async function closeTarget(cdp: Cdp, targetId: string): Promise<void> {
  await until(async () => {
    if (!(await cdp.targets()).some((target) => target.targetId === targetId)) return true;
    await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return false;
  }, 'end of the target');
  cdp.forget(targetId);
}
