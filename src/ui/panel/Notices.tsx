import { FullCapture } from './FullCapture.tsx';
import { Notice } from './Notice.tsx';
import type { PanelStore } from './store.ts';

const emptyWords: Readonly<Record<Exclude<PanelStore['state']['value'], 'rows'>, readonly [string, string]>> = {
  loading: ['', ''],
  withheld: [
    'Authlens may not see requests yet.',
    'The browser withholds sites from it. Use the toolbar button of Authlens to allow them, then reload the page.',
  ],
  paused: ['Recording is paused.', 'Click the round button on the left to record again.'],
  nothing: [
    'Nothing was refused on this page.',
    'Reload or go on browsing: every 401, 403 and 407, and every challenge, appears here automatically.',
  ],
  filtered: ['No request matches the filter.', 'Clear the filter box or choose All.'],
};

/** Why the list is empty, and what to do. */
export function Empty({ store }: { readonly store: PanelStore }) {
  const state = store.state.value;
  if (state === 'rows') return null;
  const [usual, text] = emptyWords[state];
  const title = state === 'nothing' && store.resumed.value ? 'Nothing was recorded on this page.' : usual;
  return (
    <div class="empty" data-empty={state}>
      <p>
        <b>{title}</b>
      </p>
      <p>{text}</p>
    </div>
  );
}

/** What a reader of the rows must know about them. */
export function Notices({ store }: { readonly store: PanelStore }) {
  const dropped = store.dropped.value;
  const rows = store.total.value > 0;
  const trouble = store.trouble.value;
  return (
    <>
      {store.isPrivate.value && (
        <Notice
          name="private"
          text="Private window: all of this is forgotten when the last private window is closed."
        />
      )}
      {rows && store.withheld.value && <Notice name="withheld" text={emptyWords.withheld.join(' ')} />}
      {rows && store.paused.value && <Notice name="paused" text={emptyWords.paused.join(' ')} />}
      {dropped > 0 && (
        <Notice
          name="dropped"
          text={`${dropped === 1 ? 'One older request was' : `${dropped.toLocaleString('en')} older requests were`} let go, to stay within the memory for all tabs.`}
        />
      )}
      <FullCapture store={store} />
      {trouble !== undefined && <Notice name="trouble" text={trouble} />}
    </>
  );
}
