import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chromium, firefox } from '#core/engine.ts';

interface FakeTab {
  readonly id: number;
  readonly incognito: boolean;
}

const listeners: { created?: (tab: FakeTab) => void; removed?: (tabId: number) => void } = {};
let open: FakeTab[] = [];
const stored = new Map<string, unknown>();

vi.mock('./api.ts', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
        remove: async (key: string) => stored.delete(key),
      },
    },
    tabs: {
      onCreated: {
        addListener(listener: (tab: FakeTab) => void) {
          listeners.created = listener;
        },
      },
      onRemoved: {
        addListener(listener: (tabId: number) => void) {
          listeners.removed = listener;
        },
      },
      query: async () => [...open],
      get: async (id: number) => {
        const found = open.find((tab) => tab.id === id);
        if (found === undefined) throw new Error(`No tab with id: ${id}.`);
        return found;
      },
    },
  },
}));

const { followWindows } = await import('./windows.ts');

const ordinary: FakeTab = { id: 1, incognito: false };
const secret: FakeTab = { id: 2, incognito: true };
const settled = (): Promise<unknown> => new Promise(setImmediate);

/** Tabs that are there when the worker starts. */
async function following(tabs: FakeTab[], engine = chromium) {
  open = tabs;
  const onLast = vi.fn();
  const windows = followWindows(engine, onLast);
  await settled();
  return { windows, onLast };
}

function create(tab: FakeTab): void {
  open = [...open, tab];
  listeners.created?.(tab);
}

async function close(id: number): Promise<void> {
  open = open.filter((tab) => tab.id !== id);
  listeners.removed?.(id);
  await settled();
}

const now = { startedAt: Date.now() };

beforeEach(() => {
  open = [];
  stored.clear();
});

describe('Chromium, which does not say it with the request', () => {
  test('knows the tabs that were there, and those that come', async () => {
    const { windows } = await following([ordinary]);
    create(secret);
    expect(windows.of({ ...now, tabId: 1 })).toBe('no');
    expect(windows.of({ ...now, tabId: 2 })).toBe('yes');
  });

  test('does not know whose worker asks while a private window is open', async () => {
    const { windows } = await following([ordinary]);
    expect(windows.of({ ...now, tabId: -1 })).toBe('no');
    create(secret);
    expect(windows.of({ ...now, tabId: -1 })).toBe('unknown');
  });

  test('after the last private tab nothing is kept of what was asked while it was there', async () => {
    const { windows } = await following([ordinary, secret]);
    await close(2);
    expect(windows.of({ startedAt: Date.now() - 10, tabId: -1 })).toBe('gone');
    expect(windows.of({ startedAt: Date.now() + 10, tabId: -1 })).toBe('no');
  });

  test('asks for a tab of which it has not heard', async () => {
    const { windows } = await following([]);
    expect(windows.learn(-1)).toBeUndefined();
    open = [secret];
    await windows.learn(2);
    expect(windows.of({ ...now, tabId: 2 })).toBe('yes');
    await expect(windows.learn(99)).resolves.toBeUndefined();
  });
});

test('Firefox says it with the request', async () => {
  const { windows } = await following([ordinary, secret], firefox);
  expect(windows.of({ ...now, tabId: -1, private: 'yes' })).toBe('yes');
  expect(windows.of({ ...now, tabId: -1 })).toBe('no');
  await close(2);
  expect(windows.of({ ...now, tabId: -1, private: 'yes' })).toBe('gone');
});

describe('the last private tab', () => {
  test('is told when it is closed, not before', async () => {
    const { onLast } = await following([ordinary, secret, { id: 3, incognito: true }]);
    await close(2);
    await close(1);
    expect(onLast).not.toHaveBeenCalled();
    await close(3);
    expect(onLast).toHaveBeenCalledOnce();
  });

  test('may have been closed while the worker was not running: nothing of it is kept then', async () => {
    await following([ordinary, secret]);
    const { windows, onLast } = await following([ordinary]);
    expect(onLast).toHaveBeenCalledOnce();
    expect(windows.of({ startedAt: Date.now() - 10, tabId: -1 })).toBe('gone');
    expect(windows.of({ ...now, tabId: 2 })).toBe('gone');
  });

  test('was not there at all: nothing is told', async () => {
    const { windows, onLast } = await following([ordinary]);
    expect(onLast).not.toHaveBeenCalled();
    expect(windows.of({ startedAt: Date.now() - 10, tabId: -1 })).toBe('no');
  });

  test('is gone though the browser had named it before it was closed', async () => {
    stored.set('private', true);
    open = [secret];
    const onLast = vi.fn();
    const windows = followWindows(chromium, onLast);
    open = [];
    listeners.removed?.(2);
    await settled();
    expect(onLast).toHaveBeenCalled();
    expect(windows.of({ startedAt: Date.now() - 10, tabId: -1 })).toBe('gone');
  });

  test('is told though the DevTools of a private tab were never seen to close (Chromium 156)', async () => {
    const { onLast } = await following([ordinary, secret]);
    listeners.created?.({ id: 50, incognito: true });
    await close(2);
    expect(onLast).toHaveBeenCalledOnce();
  });
});
