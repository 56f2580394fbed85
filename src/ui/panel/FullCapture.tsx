import type { Exchange } from '#core/exchange.ts';
import { isStatusOnly } from './hidden.ts';
import { Notice } from './Notice.tsx';
import type { PanelStore } from './store.ts';
import { shownOf } from './Which.tsx';

const statusOnly =
  'Of images, styles, scripts, fonts and media Authlens records only the status, so that pages stay fast. What was sent and the challenge are therefore not visible.';
const fromNowOn =
  'Of images, styles, scripts, fonts and media only the status was recorded. They are recorded in full from now on, which makes pages a little slower. Reload the page.';
const inFull = 'Images, styles and scripts are recorded in full.';

/** One button for both ways, so that the focus stays where the person is. */
function Switch({ store }: { readonly store: PanelStore }) {
  const full = store.full.value;
  return (
    <button
      type="button"
      class="small"
      data-action={full ? 'status-only' : 'full'}
      onClick={() => store.setFull(!full)}
    >
      {full ? 'Only their status again' : 'Record them in full'}
    </button>
  );
}

interface Props {
  readonly exchange: Exchange;
  readonly store: PanelStore;
}

/** In the detail of an exchange of which only the status is known: why that is, and how to see more. */
export function StatusOnly({ exchange, store }: Props) {
  if (!isStatusOnly(exchange)) return null;
  return (
    <Notice name="status-only" text={store.full.value ? fromNowOn : statusOnly}>
      <Switch store={store} />
    </Notice>
  );
}

/** Above the list: that all is recorded in full, with the way back. */
export function FullCapture({ store }: { readonly store: PanelStore }) {
  if (!store.full.value) return null;
  const record = store.record.value;
  return (
    <Notice name="full" text={inFull} twice={record !== undefined && isStatusOnly(shownOf(record, store))}>
      <Switch store={store} />
    </Notice>
  );
}
