import { expect, test, vi } from 'vitest';
import { captured, type Registration } from './listeners.ts';

const registered: Registration[] = [];

vi.mock('#browser/api.ts', () => {
  const event = (name: Registration['event']) => ({
    addListener(_: unknown, { types }: { types?: string[] }, spec?: Registration['spec']) {
      registered.push({ event: name, ...(types && { types }), ...(spec && { spec }) });
    },
  });
  const webRequest = new Proxy(
    { OnSendHeadersOptions: { EXTRA_HEADERS: 'extraHeaders' } },
    { get: (target, name: Registration['event']) => Reflect.get(target, name) ?? event(name) },
  );
  return { default: { webRequest } };
});

test('the empty listeners of the bench are those of Authlens', async () => {
  const { capture } = await import('#browser/capture.ts');
  capture(() => {});
  expect(registered).toEqual(captured);
});
