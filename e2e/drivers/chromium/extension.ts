import { until } from '../until.ts';
import { type Cdp, closeTarget, type Session } from './cdp.ts';
import { crashExtension } from './crash.ts';

/** The extension seen from outside: its worker, its own APIs, and the browser's page of settings about it. */
export interface Extension {
  /** "chrome-extension://.../" */
  readonly origin: string;
  /** Address of the page in which `evaluate` works. */
  readonly helper: string;
  /** The browser context of ordinary windows. */
  readonly browserContextId: string | undefined;
  evaluate<T>(expression: string): Promise<T>;
  killWorker(): Promise<void>;
  /** Crashes the process that its worker and its pages share. */
  crash(): Promise<void>;
  workerAlive(): Promise<boolean>;
  /** Entries of all Maps and Sets on the worker's heap. */
  workerEntries(): Promise<number>;
  setHostAccess(allowed: boolean): Promise<void>;
  setPrivateAccess(allowed: boolean): Promise<void>;
}

/** Waits until the extension's worker has started, with all its listeners. */
export async function findExtension(cdp: Cdp, profile: string): Promise<Extension> {
  const workers = async () => (await cdp.targets()).filter(isWorker);
  const running = (besides: readonly string[] = []) =>
    until(async () => {
      for (const worker of await workers()) {
        if (besides.includes(worker.targetId)) continue;
        const state = (await cdp.attach(worker.targetId)).evaluate(`self.registration?.active?.state === 'activated'`);
        if (await state.catch(() => false)) return worker;
      }
      return undefined;
    }, 'running worker of the extension (does its script throw?)');

  const first = await running();
  const origin = `chrome-extension://${new URL(first.url).host}/`;
  // A document of the extension without any script: its APIs are there, and nothing else happens.
  const helper = `${origin}manifest.json`;

  let page: Session | undefined;
  const helperPage = async () => {
    const there = page && (await cdp.targets()).some(({ targetId }) => targetId === page?.targetId);
    if (page && there) return page;
    page = await hiddenPage(cdp, helper, `!!globalThis.chrome?.runtime?.id`);
    return page;
  };

  const evaluate = async <T>(expression: string) =>
    (await helperPage()).evaluate<T>(
      `(async () => { const browser = globalThis.browser ?? globalThis.chrome; return (${expression}\n); })()`,
    );

  /** Runs an expression on the browser's page of extension settings, which alone may change them. */
  const settings = async (expression: (extensionId: string) => string) => {
    const session = await hiddenPage(cdp, 'chrome://extensions/', '!!globalThis.chrome?.developerPrivate');
    await session.evaluate(expression(new URL(origin).host));
    await closeTarget(cdp, session.targetId);
  };

  return {
    origin,
    helper,
    browserContextId: first.browserContextId,
    evaluate,
    killWorker: async () => {
      for (const { targetId } of await workers()) await closeTarget(cdp, targetId);
    },
    crash: async () => {
      await crashExtension(profile);
      if (page) await closeTarget(cdp, page.targetId);
      page = undefined;
    },
    workerAlive: async () => (await workers()).length > 0,
    workerEntries: async () => {
      const [worker] = await workers();
      if (worker === undefined) throw new Error('The worker is not running');
      const session = await cdp.attach(worker.targetId);
      return (await entriesOf(session, 'Map')) + (await entriesOf(session, 'Set'));
    },
    setHostAccess: async (allowed) => {
      await settings((id) => update(id, { hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' }));
    },
    setPrivateAccess: async (allowed) => {
      if ((await evaluate<boolean>('browser.extension.isAllowedIncognitoAccess()')) === allowed) return;
      // The browser reloads the extension for it: another worker, and the helper would stay with a dead context.
      const old = (await workers()).map(({ targetId }) => targetId);
      await settings((id) => update(id, { incognitoAccess: allowed }));
      if (page) await closeTarget(cdp, page.targetId);
      await running(old);
    },
  };
}

/** Adds up the sizes of all collections of one kind, wherever the script hides them. */
async function entriesOf(session: Session, kind: 'Map' | 'Set'): Promise<number> {
  const prototype = await session.send<{ result: { objectId: string } }>('Runtime.evaluate', {
    expression: `${kind}.prototype`,
  });
  const { objects } = await session.send<{ objects: { objectId: string } }>('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId,
  });
  const { result } = await session.send<{ result: { value: number } }>('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.reduce((sum, each) => sum + each.size, 0); }',
    returnByValue: true,
  });
  return result.value;
}

const isWorker = ({ type, url }: { type: string; url: string }) =>
  type === 'service_worker' && url.startsWith('chrome-extension://');

const update = (extensionId: string, change: object) =>
  `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, ...change })})`;

/** A document in no window and no tab strip: it takes no focus, and the extension's tabs.query does not see it. */
async function hiddenPage(cdp: Cdp, url: string, ready: string): Promise<Session> {
  const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url, hidden: true });
  const session = await cdp.attach(targetId);
  const loaded = `document.readyState === 'complete' && location.href === ${JSON.stringify(url)} && ${ready}`;
  await until(() => session.evaluate<boolean>(loaded).catch(() => false), `hidden page ${url}`);
  return session;
}
