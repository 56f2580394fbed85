import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { NetEvent } from '#core/event.ts';
import type { Capture } from './capture.ts';

type Registered = {
  name: string;
  listener: (details: object) => void;
  filter: { urls: string[]; types?: string[] };
  spec: string[] | undefined;
};

const registered: Registered[] = [];

/**
 * webRequest of one engine: Firefox has no EXTRA_HEADERS and throws on the option (browsers.md section 1); it also throws
 * on a third argument of onErrorOccurred (measured in Firefox 153), and the worker would die of either.
 */
function webRequest(engine: 'chromium' | 'firefox'): object {
  const ResourceType = { IMAGE: 'image', MAIN_FRAME: 'main_frame', SCRIPT: 'script', XMLHTTPREQUEST: 'xmlhttprequest' };
  const only = engine === 'chromium' ? { OnSendHeadersOptions: { EXTRA_HEADERS: 'extraHeaders' } } : {};
  const options = { ResourceType, ...only };
  return new Proxy(options, {
    get: (target, name: string) =>
      name in target || !/^on[A-Z][a-zA-Z]+$/.test(name) || name.endsWith('Options')
        ? Reflect.get(target, name)
        : {
            addListener(listener: Registered['listener'], filter: Registered['filter'], spec?: string[]) {
              if (engine === 'firefox' && spec?.includes('extraHeaders'))
                throw new Error('Invalid option extraHeaders');
              if (name === 'onErrorOccurred' && spec !== undefined) throw new Error('Incorrect argument types');
              registered.push({ name, listener, filter, spec });
            },
            removeListener(listener: Registered['listener']) {
              registered.splice(
                registered.findIndex((each) => each.listener === listener),
                1,
              );
            },
          },
  });
}

async function capturing(engine: 'chromium' | 'firefox', take = (_: NetEvent): void => {}): Promise<Capture> {
  vi.resetModules();
  vi.doMock('./api.ts', () => ({ default: { webRequest: webRequest(engine) } }));
  const { capture } = await import('./capture.ts');
  return capture(take);
}

beforeEach(() => {
  registered.length = 0;
});

describe('capture', () => {
  test.each([
    ['chromium', ['extraHeaders'], [], ['onResponseStarted']],
    ['firefox', [], ['onHeadersReceived'], ['onCompleted']],
  ] as const)(
    "%s: every listener once, passive, in the order of a request's life",
    async (engine, extra, heads, ends) => {
      await capturing(engine);
      const asked = ['main_frame', 'xmlhttprequest'];
      const parts = ['image', 'script'];
      expect(registered.map(({ name, filter, spec }) => [name, filter.types, spec])).toEqual([
        ['onSendHeaders', asked, ['requestHeaders', ...extra]],
        ['onHeadersReceived', asked, ['responseHeaders', ...extra]],
        ...heads.map((name) => [name, parts, []]),
        ['onAuthRequired', asked, [...extra]],
        ['onBeforeRedirect', asked, ['responseHeaders', ...extra]],
        ['onBeforeRedirect', parts, []],
        ['onCompleted', asked, ['responseHeaders', ...extra]],
        ...ends.map((name) => [name, parts, []]),
        ['onErrorOccurred', undefined, undefined],
      ]);
      for (const { filter } of registered) expect(filter.urls).toEqual(['<all_urls>']);
    },
  );

  const details = {
    requestId: '1',
    timeStamp: 5,
    url: 'http://a.localhost/',
    method: 'GET',
    type: 'image',
    tabId: 1,
    frameId: 0,
    statusCode: 401,
  };

  test('hands every kind of event on; of the parts of a page the status only', async () => {
    const taken: NetEvent[] = [];
    await capturing('firefox', (event) => taken.push(event));
    for (const { listener, spec } of registered)
      expect(
        listener(spec?.includes('responseHeaders') ? { ...details, responseHeaders: [] } : details),
      ).toBeUndefined();
    expect(taken.map(({ kind, ...rest }) => [kind, 'statusOnly' in rest])).toEqual([
      ['sent', false],
      ['response', false],
      ['response', true],
      ['auth', false],
      ['redirect', false],
      ['redirect', true],
      ['completed', false],
      ['completed', true],
      ['failed', false],
    ]);
  });

  test('hears all of the parts of a page once that is wanted, and their status no second time', async () => {
    const taken: NetEvent[] = [];
    const { setFull } = await capturing('firefox', (event) => taken.push(event));
    setFull(true);
    setFull(true);
    expect(registered.slice(9).map(({ name, filter, spec }) => [name, filter.types, spec])).toEqual([
      ['onSendHeaders', ['image', 'script'], ['requestHeaders']],
      ['onHeadersReceived', ['image', 'script'], ['responseHeaders']],
      ['onCompleted', ['image', 'script'], ['responseHeaders']],
    ]);
    for (const { listener } of registered.slice(0, 9)) listener(details);
    expect(taken.map(({ kind }) => kind)).toEqual(['sent', 'auth', 'redirect', 'redirect', 'failed']);
    taken.length = 0;
    setFull(false);
    expect(registered).toHaveLength(9);
    registered[2]?.listener(details);
    expect(taken).toHaveLength(1);
  });
});
