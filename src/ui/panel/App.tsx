import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Detail } from './Detail.tsx';
import { leave, useTop } from './detail-pane.ts';
import { List } from './List.tsx';
import { Empty, Notices } from './Notices.tsx';
import './panel.css';
import type { PanelStore } from './store.ts';
import { Toolbar } from './Toolbar.tsx';

/** Often enough for ages in seconds to stay true, seldom enough to cost nothing. */
const TICK = 5_000;

/** The clock runs only while somebody can see it. */
function useClock(store: PanelStore): void {
  useEffect(() => {
    const tick = (): void => {
      if (document.visibilityState === 'visible') store.tick();
    };
    // A panel that closes becomes hidden first, and gets no answer any more.
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      store.tick();
      store.check();
    };
    const timer = setInterval(tick, TICK);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [store]);
}

/** Keeps the focus where the person is: a pane that hides takes its focus along, Enter goes into the detail. */
function useFocus(store: PanelStore, root: RefObject<HTMLElement | null>): void {
  const open = store.open.value;
  const entered = store.entered.value;
  useEffect(() => {
    const list = root.current?.querySelector<HTMLElement>('.list');
    const hidden = list?.offsetParent === null;
    const detail = root.current?.querySelector<HTMLElement>('[data-detail]');
    if (open ? hidden : detail?.offsetParent === null)
      (open ? detail : list?.querySelector<HTMLElement>('.rows'))?.focus();
  }, [open, root]);
  useEffect(() => {
    if (entered > 0) root.current?.querySelector<HTMLElement>('[data-detail]')?.focus();
  }, [entered, root]);
}

function ListPane({ store }: { readonly store: PanelStore }) {
  return (
    <section class="pane list" aria-label="List">
      <Notices store={store} />
      <div class="scroller">
        <div class="columns" aria-hidden="true">
          <span>Status</span>
          <span>Method</span>
          <span>Request</span>
          <span class="verdict">Verdict</span>
          <span />
          <span class="age">Age</span>
        </div>
        {store.state.value === 'rows' ? <List store={store} /> : <Empty store={store} />}
      </div>
    </section>
  );
}

/** The DevTools panel. */
export function App({ store }: { readonly store: PanelStore }) {
  const root = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  useClock(store);
  useFocus(store, root);
  useTop(store, detail);
  return (
    <main class="app">
      <Toolbar store={store} />
      <div ref={root} class="panes" data-open={store.open.value} data-state={store.state.value}>
        <ListPane store={store} />
        <section
          ref={detail}
          class="pane"
          aria-label="Detail"
          onKeyDown={(event) => leave(event, root.current?.querySelector<HTMLElement>('.list'), store.back)}
        >
          <Detail store={store} />
        </section>
      </div>
    </main>
  );
}
