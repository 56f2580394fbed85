import { ClearIcon, PausedIcon, RecordIcon } from '#ui/components/icons.tsx';
import { chips } from './filter.ts';
import type { PanelStore } from './store.ts';

function Chips({ store }: { readonly store: PanelStore }) {
  return (
    <fieldset class="chips" aria-label="Status">
      {chips.map((chip) => (
        <button
          key={chip}
          type="button"
          class="chip"
          data-chip={chip}
          aria-pressed={store.chip.value === chip}
          onClick={() => {
            store.chip.value = chip;
          }}
        >
          {chip}
        </button>
      ))}
    </fieldset>
  );
}

/** How many rows there are, told politely whenever it changes. */
function Count({ store }: { readonly store: PanelStore }) {
  const shown = store.rows.value.length;
  const total = store.total.value;
  // A row may stand for many requests; how many would be told again and again while they come.
  const thing = store.grouped.value ? 'row' : 'request';
  const noun = total === 1 ? thing : `${thing}s`;
  return (
    <output class="count" aria-live="polite">
      {shown === total ? `${total} ${noun}` : `${shown} of ${total} ${noun}`}
    </output>
  );
}

/** Record, clear, preserve log, filter, chips: in the order of the Network panel. */
export function Toolbar({ store }: { readonly store: PanelStore }) {
  const paused = store.paused.value;
  return (
    <div class="toolbar" role="toolbar" aria-label="Authlens">
      <button
        type="button"
        class={paused ? 'tool' : 'tool recording'}
        data-action="pause"
        aria-pressed={!paused}
        aria-label="Record"
        title={paused ? 'Recording is paused. Click to record.' : 'Recording. Click to pause.'}
        onClick={store.togglePaused}
      >
        {paused ? <PausedIcon /> : <RecordIcon />}
      </button>
      <button type="button" class="tool" data-action="clear" aria-label="Clear" title="Clear" onClick={store.clear}>
        <ClearIcon />
      </button>
      <label class="check">
        <input type="checkbox" data-action="preserve" checked={store.preserve} onChange={store.togglePreserve} />
        Preserve log
      </label>
      <input
        type="search"
        class="filter"
        data-filter
        aria-label="Filter"
        placeholder="Filter"
        spellcheck={false}
        autocomplete="off"
        value={store.filter}
        onInput={(event) => {
          store.filter.value = event.currentTarget.value;
        }}
      />
      <Chips store={store} />
      <Count store={store} />
    </div>
  );
}
