/** @jsxImportSource preact */
import { expect, test, vi } from 'vitest';
import { show } from '#ui/testing/dom.ts';
import { fakeClient } from '#ui/testing/fake-client.ts';
import { record, snapshot } from '#ui/testing/records.ts';
import { leave, useTop } from './detail-pane.ts';
import { createPanelStore } from './store.ts';

test('another record is read from its top', () => {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPanelStore(client, () => 2_000);
  client.show(snapshot([record(1, 401), record(2, 403)]));
  store.select(1);
  const pane = { current: { scrollTop: 0 } };
  function Pane() {
    useTop(store, pane);
    return null;
  }
  const shown = show(<Pane />);
  pane.current.scrollTop = 300;
  shown.update(<Pane />);
  expect(pane.current.scrollTop).toBe(300);
  store.select(2);
  shown.update(<Pane />);
  expect(pane.current.scrollTop).toBe(0);
});

test('Escape leaves the detail only where it stands in place of the list', () => {
  const press = (key: string, offsetParent: Element | null) => {
    const preventDefault = vi.fn();
    const back = vi.fn();
    leave({ key, preventDefault }, { offsetParent }, back);
    return [preventDefault.mock.calls.length, back.mock.calls.length];
  };
  const seen = {} as Element;
  expect([press('Escape', null), press('Escape', seen), press('Enter', null)]).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
  ]);
});
