import { useEffect } from 'preact/hooks';
import { ageWords } from '#core/duration.ts';
import { elide } from './elide.ts';
import type { Row } from './row.ts';
import { moves, type PanelStore } from './store.ts';

/** A component of its own, so that the clock redraws the ages and nothing else. */
function Age({ store, at }: { readonly store: PanelStore; readonly at: number }) {
  return <span class="age">{ageWords(Math.max(0, store.now.value - at))}</span>;
}

function Request({ host, path }: { readonly host: string; readonly path: string }) {
  const { head, tail } = elide(path);
  return (
    <span class="request">
      <span class="head">
        <span class="host">{host}</span>
        {head}
      </span>
      <span class="tail">{tail}</span>
    </span>
  );
}

/** How many requests a row stands for, in words for who cannot see it. */
function Times({ times }: { readonly times: number }) {
  if (times === 1) return <span />;
  const count = times.toLocaleString('en');
  return (
    <span class="times" role="img" aria-label={`${count} times`}>
      ×{count}
    </span>
  );
}

/** Why it was refused, in a few words; what else is notable of it stands behind. */
function Verdict({ title, note }: { readonly title: string; readonly note: string }) {
  const words = [title, note].filter((each) => each !== '').join(' · ');
  return (
    <span class="note" title={words}>
      {title !== '' && <span class="verdict">{title}</span>}
      {title !== '' && note !== '' && ' · '}
      {note}
    </span>
  );
}

function Line({ store, row, selected }: { readonly store: PanelStore; readonly row: Row; readonly selected: boolean }) {
  return (
    <div
      role="option"
      id={`row-${row.n}`}
      class={row.quiet ? 'row quiet' : 'row'}
      data-row
      data-n={row.n}
      data-group={row.group}
      aria-selected={selected}
      tabIndex={-1}
    >
      <span class="status">{row.status}</span> <span class="method">{row.method}</span>{' '}
      <Request host={row.host} path={row.path} /> <Verdict title={store.titleOf(row.n)} note={row.note} />{' '}
      <Times times={row.times} /> <Age store={store} at={row.at} />
    </div>
  );
}

function rowNumber(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row === null ? undefined : Number(row.dataset.n);
}

/** One row per record or group, newest first. The list holds the focus; the active row is named to screen readers. */
export function List({ store }: { readonly store: PanelStore }) {
  const selected = store.selected.value;
  const rows = store.rows.value;
  const active = rows.some(({ n }) => n === selected) ? `row-${selected}` : undefined;

  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div
      class="rows"
      role="listbox"
      aria-label="Refused requests"
      tabIndex={0}
      aria-activedescendant={active}
      onClick={(event) => {
        const n = rowNumber(event.target);
        if (n === undefined) return;
        store.select(n);
        // The keys belong to the list, not to the row that was clicked.
        event.currentTarget.focus({ preventScroll: true });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') store.enter();
        else if (event.key in moves) store.move(event.key);
        else return;
        event.preventDefault();
      }}
    >
      {rows.map((row) => (
        <Line key={row.n} store={store} row={row} selected={row.n === selected} />
      ))}
    </div>
  );
}
