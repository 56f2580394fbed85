import type { Cdp, Session, TargetInfo } from './cdp.ts';

interface ConsoleCall {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
}

interface Thrown {
  readonly exceptionDetails: { readonly text: string; readonly exception?: { readonly description?: string } };
}

interface LogEntry {
  readonly entry: { readonly level: string; readonly text: string; readonly url?: string };
}

/**
 * Collects what the extension's pages and its background report as errors, from now on; what they reported before
 * they were attached, the browser repeats. `ignore` is the address of the driver's own page.
 * Returns a function that gives the messages so far, each with the address it came from.
 */
export async function collectErrors(cdp: Cdp, origin: string, ignore: string): Promise<() => string[]> {
  const messages: string[] = [];
  const watched = new Set<string>();

  const watch = async (target: TargetInfo) => {
    if (watched.has(target.targetId) || !target.url.startsWith(origin) || target.url === ignore) return;
    watched.add(target.targetId);
    const session = await cdp.attach(target.targetId);
    session.on((method, params) => {
      const message = errorOf(method, params);
      if (message) messages.push(`${target.url.slice(origin.length)}: ${message}`);
    });
    await enable(session);
  };

  // A target that is gone before it could be attached has nothing more to say.
  await cdp.onTarget((target) => void watch(target).catch(() => undefined));
  return () => [...messages];
}

const enable = (session: Session) => Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);

function errorOf(method: string, params: unknown): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails } = params as Thrown;
    return exceptionDetails.exception?.description ?? exceptionDetails.text;
  }
  if (method === 'Runtime.consoleAPICalled') {
    const { type, args } = params as ConsoleCall;
    if (type !== 'error' && type !== 'assert') return undefined;
    return args.map((arg) => String(arg.value ?? arg.description)).join(' ');
  }
  if (method === 'Log.entryAdded') {
    const { level, text, url } = (params as LogEntry).entry;
    return level === 'error' ? `${text} ${url ?? ''}`.trim() : undefined;
  }
  return undefined;
}
