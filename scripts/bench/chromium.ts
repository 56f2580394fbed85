import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../e2e/drivers/until.ts';
import type { Open } from './browser.ts';
import { withCdp, withWorker } from './cdp.ts';

const FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--password-store=basic',
  '--remote-debugging-port=0',
];

/** Module scripts have run once their registration is active: until then a worker is there that has no APIs yet. */
const HAS_RUN = `globalThis.chrome?.webRequest !== undefined && registration.active?.state === 'activated'`;

const EVENTS = `Object.entries(chrome.webRequest)
  .filter(([name, event]) => /^on[A-Z]/.test(name) && event.hasListeners?.()).map(([name]) => name)`;

/** How to end each browser that is open. */
const endings = new Set<() => void>();
process.once('exit', () => {
  for (const end of endings) end();
});

function end(child: ChildProcess): void {
  try {
    // With all its processes: it has a group of its own.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Starts Chromium on a fresh profile; nobody is attached to it, as on a desk with DevTools closed. */
export const openChromium: Open = async (executable, extension, url) => {
  const profile = mkdtempSync(join(tmpdir(), 'authlens-bench-'));
  const loaded =
    extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [`--user-data-dir=${profile}`, ...FLAGS, ...root, ...loaded, 'about:blank'];
  const child = spawn(executable, args, { detached: true, stdio: 'ignore' });
  const close = () => {
    endings.delete(close);
    end(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  endings.add(close);

  try {
    const file = join(profile, 'DevToolsActivePort');
    // Two lines: the port, and the path of the browser's own target.
    const active = async () => (existsSync(file) ? /^(\d+)\n(\S+)$/.exec(readFileSync(file, 'utf8')) : null);
    const [, port, path] = await until(active, 'debugging port of Chromium', 30_000);
    const address = `ws://127.0.0.1:${port}${path}`;
    const evaluate = <T>(expression: string): Promise<T> =>
      withWorker(address, async (send) => {
        const answer = await send('Runtime.evaluate', { expression, returnByValue: true });
        return (answer as { result: { value: T } }).result.value;
      });
    const { product } = await withCdp(address, (send) => send<{ product: string }>('Browser.getVersion'));
    // A request that an extension meets while it is being loaded hangs for ever, now and then: the page comes after it.
    if (extension !== undefined) await until(() => evaluate(HAS_RUN).catch(() => false), 'worker of the extension');
    await withCdp(address, (send) => send('Target.createTarget', { url }));
    return {
      version: product.replace('/', ' '),
      ...(child.pid !== undefined && { pid: child.pid }),
      heard: () => evaluate<string[]>(EVENTS),
      heap: () =>
        withWorker(address, async (send) => {
          await send('HeapProfiler.collectGarbage');
          return ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
        }),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
};
