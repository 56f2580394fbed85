import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

let listener: Listener | undefined;

vi.mock('./api.ts', () => ({
  default: {
    runtime: {
      onMessage: {
        addListener(each: Listener) {
          listener = each;
        },
      },
      // As both browsers do it: plain data on the way, undefined where nobody answers.
      sendMessage: (message: unknown) =>
        new Promise((resolve) => {
          const kept = listener?.(JSON.parse(JSON.stringify(message)), {}, resolve);
          if (kept !== true) resolve(undefined);
        }),
    },
  },
}));

const { handleCommands, sendCommand } = await import('./rpc.ts');

const nothing = (): Promise<never> => Promise.reject(new Error('not in this test'));
const handlers = {
  clear: nothing,
  setPaused: nothing,
  setPreserve: nothing,
  hasHostAccess: () => true,
  viewOf: nothing,
  enrich: nothing,
  settings: nothing,
  previewCookies: nothing,
  removeCookies: nothing,
  openPrivate: nothing,
  reloadFresh: (tabId: number) => Promise.resolve({ ok: true, say: 'done', params: { n: tabId } }),
};

beforeEach(() => {
  listener = undefined;
});

test('a command brings its answer back', async () => {
  handleCommands(handlers);
  expect(await sendCommand('reloadFresh', 7)).toEqual({ ok: true, say: 'done', params: { n: 7 } });
});

test('an error of the worker is thrown with its own sentence', async () => {
  handleCommands(handlers);
  await expect(sendCommand('clear', { tabId: 7, tabless: [] })).rejects.toThrow('not in this test');
});

test('nobody there is said plainly', async () => {
  await expect(sendCommand('clear', { tabId: 7, tabless: [] })).rejects.toThrow('is not running');
});

test.each([
  [{ command: 'toString', argument: 1 }, 'Authlens does not know the command "toString".'],
  [{ command: 'format disk' }, 'Authlens does not know the command "format disk".'],
  [null, 'Authlens was sent a message that is no command.'],
  ['clear', 'Authlens was sent a message that is no command.'],
])('an unknown message %j gets a clear error', async (message, error) => {
  handleCommands(handlers);
  expect(await new Promise((resolve) => listener?.(message, {}, resolve))).toEqual({ error });
});
