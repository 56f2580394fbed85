import type { Bidi } from './bidi.ts';

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Evaluates an expression in a browsing context and waits for it if it is a promise; plain data out, through JSON.
 * The browser evaluates as its debugger does, so that a page's Content-Security-Policy does not forbid it.
 * @throws Error with the message that the expression threw
 */
export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const wrapped = `(async () => {
    try {
      return JSON.stringify({ value: await (${expression}\n) });
    } catch (error) {
      return JSON.stringify({ error: String(error?.message ?? error) });
    }
  })()`;
  const target = { context };
  const params = { expression: wrapped, target, awaitPromise: true, userActivation: false };
  const evaluated = await bidi.send<Evaluated>('script.evaluate', params);
  if (evaluated.exceptionDetails) throw new Error(`${evaluated.exceptionDetails.text} in: ${expression}`);
  const { value, error } = JSON.parse(evaluated.result?.value ?? '{}') as { value?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as T;
}
