import { beforeEach, describe, expect, test, vi } from 'vitest';

type Registered = { name: string; listener: (details: object) => void; filter: object; spec: string[] | undefined };

const registered: Registered[] = [];

/**
 * webRequest of one engine: Firefox has no EXTRA_HEADERS and throws on the option (browsers.md section 1); it also throws
 * on a third argument of onErrorOccurred (measured in Firefox 153), and the worker would die of either.
 */
function webRequest(engine: 'chromium' | 'firefox'): object {
  const options = engine === 'chromium' ? { OnSendHeadersOptions: { EXTRA_HEADERS: 'extraHeaders' } } : {};
  return new Proxy(options, {
    get: (target, name: string) =>
      name in target || !/^on[A-Z][a-zA-Z]+$/.test(name) || name.endsWith('Options')
        ? Reflect.get(target, name)
        : {
            addListener(listener: Registered['listener'], filter: object, spec?: string[]) {
              if (engine === 'firefox' && spec?.includes('extraHeaders'))
                throw new Error('Invalid option extraHeaders');
              if (name === 'onErrorOccurred' && spec !== undefined) throw new Error('Incorrect argument types');
              registered.push({ name, listener, filter, spec });
            },
          },
  });
}

async function capturing(engine: 'chromium' | 'firefox', take = (_: unknown): void => {}): Promise<void> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: { webRequest: webRequest(engine) } }));
  const { capture } = await import('./capture.ts');
  capture(take);
}

beforeEach(() => {
  registered.length = 0;
});

describe('capture', () => {
  test.each([
    ['chromium', ['extraHeaders']],
    ['firefox', []],
  ] as const)("%s: every listener once, passive, in the order of a request's life", async (engine, extra) => {
    await capturing(engine);
    expect(registered.map(({ name, spec }) => [name, spec])).toEqual([
      ['onSendHeaders', ['requestHeaders', ...extra]],
      ['onHeadersReceived', ['responseHeaders', ...extra]],
      ['onAuthRequired', [...extra]],
      ['onBeforeRedirect', ['responseHeaders', ...extra]],
      ['onCompleted', ['responseHeaders', ...extra]],
      ['onErrorOccurred', undefined],
    ]);
    expect(new Set(registered.map(({ filter }) => JSON.stringify(filter)))).toEqual(
      new Set(['{"urls":["<all_urls>"]}']),
    );
  });

  test('hands every kind of event on', async () => {
    const take = vi.fn();
    await capturing('firefox', take);
    const details = {
      requestId: '1',
      timeStamp: 5,
      url: 'http://a.localhost/',
      method: 'GET',
      type: 'image',
      tabId: 1,
      frameId: 0,
    };
    for (const { listener } of registered) expect(listener(details)).toBeUndefined();
    expect(take.mock.calls.map(([event]) => event.kind)).toEqual([
      'sent',
      'response',
      'auth',
      'redirect',
      'completed',
      'failed',
    ]);
  });
});
