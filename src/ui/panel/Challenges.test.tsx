/** @jsxImportSource preact */
import { expect, test, vi } from 'vitest';
import { show } from '#ui/testing/dom.ts';
import { fakeClient } from '#ui/testing/fake-client.ts';
import { header, record, round, snapshot } from '#ui/testing/records.ts';
import { Detail } from './Detail.tsx';
import { createPanelStore } from './store.ts';

// The modules read it when they are loaded.
vi.hoisted(() => vi.stubGlobal('location', { protocol: 'moz-extension:' }));

test('a challenge is explained, and which one the browser would answer is said once', () => {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPanelStore(client, () => 2_000);
  const answers = ['Bearer error="invalid_token", odd=1', 'Basic realm=shop'].map((value) =>
    header('WWW-Authenticate', value),
  );
  const shown = record(1, 401, { rounds: [round(401, { answers })] });
  client.show(snapshot([shown]));
  store.select(shown.n);
  const view = show(<Detail store={store} />);
  const text = view.text();
  expect(text).toContain('"invalid_token" the token is expired, revoked, malformed, or otherwise bad');
  expect(text).toContain('shop the protected area, as the server names it; it should stand in quotes');
  expect(text).toContain('Firefox would answer Basic, the only one that it can.');
  expect(view.count('data-choice')).toBe(1);
});

test('what is only a remark is not underlined as a fault', () => {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPanelStore(client, () => 2_000);
  const answers = ['Basic realm="Zürich"', 'Bearer realm="a\u0007b"'].map((value) => header('WWW-Authenticate', value));
  const shown = record(1, 401, { rounds: [round(401, { answers })] });
  client.show(snapshot([shown]));
  store.select(shown.n);
  const view = show(<Detail store={store} />);
  expect(view.text()).toContain('The value is not ASCII; no standard says in which encoding.');
  expect(view.count('class', 'fault')).toBe(1);
});
