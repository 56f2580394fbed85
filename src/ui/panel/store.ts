import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Exchange, Finding, Instant } from '#core/exchange.ts';
import type { Client, Settings, Snapshot, StoredRecord } from '#core/messages.ts';
import { recordsOfPage } from '#core/page.ts';
import type { Remark } from '#core/remarks.ts';
import { type Checks, loadChecks } from '#ui/verdict/checks.ts';
import { questionOf } from '#ui/verdict/context.ts';
import { type Chip, rowFilter } from './filter.ts';
import { type Row, rowOf } from './row.ts';

/** Keys that move the selection, by their KeyboardEvent.key name. */
export const moves: Readonly<Record<string, (index: number, length: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  PageUp: (index) => index - 10,
  PageDown: (index) => index + 10,
  Home: () => 0,
  End: (_index, length) => length - 1,
};

/** Why the list is empty, or that it is not. */
export type ListState = 'loading' | 'withheld' | 'paused' | 'nothing' | 'filtered' | 'rows';

/** All that the panel shows and does. */
export interface PanelStore {
  readonly filter: Signal<string>;
  readonly chip: Signal<Chip>;
  readonly now: ReadonlySignal<Instant>;
  readonly paused: ReadonlySignal<boolean>;
  readonly preserve: ReadonlySignal<boolean>;
  readonly withheld: ReadonlySignal<boolean>;
  /** The tab is in a private window. */
  readonly isPrivate: ReadonlySignal<boolean>;
  /** Records of this tab that were pushed out. */
  readonly dropped: ReadonlySignal<number>;
  /** Rows before the filter. */
  readonly total: ReadonlySignal<number>;
  /** Some row stands for more than one request. */
  readonly grouped: ReadonlySignal<boolean>;
  /** Newest first. */
  readonly rows: ReadonlySignal<readonly Row[]>;
  readonly state: ReadonlySignal<ListState>;
  /** Recording was paused, and nothing was kept since then. */
  readonly resumed: ReadonlySignal<boolean>;
  readonly selected: ReadonlySignal<number | undefined>;
  /** The selected record, while it is kept. */
  readonly record: ReadonlySignal<StoredRecord | undefined>;
  /** All records of the tab, also those of older pages that the list leaves out. */
  readonly kept: ReadonlySignal<readonly StoredRecord[]>;
  /** The filter leaves the selected record out of the list. */
  readonly astray: ReadonlySignal<boolean>;
  /** Where there is room for one pane only: does the detail stand in place of the list? */
  readonly open: ReadonlySignal<boolean>;
  /** Counts how often the person went into the detail by the keyboard: the focus follows. */
  readonly entered: ReadonlySignal<number>;
  /** Images, styles, scripts, fonts and media are recorded in full, not only their status. */
  readonly full: ReadonlySignal<boolean>;
  /** What the worker refused to do, in its own words. */
  readonly trouble: ReadonlySignal<string | undefined>;
  /** The checks and their words, once they are loaded. */
  readonly checks: ReadonlySignal<Checks | undefined>;
  /** Why the first exchange of a record was refused, in a few words; empty while nobody knows. */
  titleOf(n: number): string;
  /** The findings of an exchange of a record, the likeliest first; none while the checks are not loaded. */
  findingsOf(record: StoredRecord, exchange: Exchange): readonly Finding[];
  /** What is worth knowing of it besides. */
  remarksOf(record: StoredRecord, exchange: Exchange): readonly Remark[];
  /** Places that the person unfolded or revealed; forgotten with the next selection. */
  isOpen(place: string): boolean;
  toggle(place: string): void;
  select(n: number): void;
  /** Opens the selected record, the first one if there is none. */
  enter(): void;
  back(): void;
  move(key: string): void;
  clear(): void;
  togglePaused(): void;
  togglePreserve(): void;
  setFull(on: boolean): void;
  /** Reads the clock again, for the ages. */
  tick(): void;
  /** Asks again whether hosts are withheld, and for the settings: another panel may have changed them. */
  check(): void;
}

/**
 * @param now the clock, in milliseconds
 * @param load brings the checks
 */
export function createPanelStore(client: Client, now: () => Instant, load = loadChecks): PanelStore {
  const snapshot = signal<Snapshot>();
  const hosts = signal(true);
  const filter = signal('');
  const chip = signal<Chip>('All');
  const clock = signal(now());
  const selected = signal<number>();
  const open = signal(false);
  const entered = signal(0);
  const full = signal(false);
  const trouble = signal<string>();
  const resumed = signal(false);
  const opened = signal<ReadonlySet<string>>(new Set());
  const checks = signal<Checks>();
  /** How often it was told that hosts were taken or given back. */
  let changes = 0;
  const known = new WeakMap<StoredRecord, Row>();
  /** Titles by record: a record that changes is another object. */
  const titles = new WeakMap<StoredRecord, string>();

  function row(record: StoredRecord): Row {
    const made = known.get(record) ?? rowOf(record);
    known.set(record, made);
    return made;
  }

  const records = computed(() => (snapshot.value === undefined ? [] : recordsOfPage(snapshot.value)));
  const all = computed(() => records.value.map(row).sort((a, b) => b.first - a.first || b.n - a.n));
  const rows = computed(() => all.value.filter(rowFilter(filter.value, chip.value)));
  const paused = computed(() => snapshot.value?.summary.paused ?? false);
  const preserve = computed(() => snapshot.value?.summary.preserve ?? false);
  const state = computed((): ListState => {
    if (snapshot.value === undefined) return 'loading';
    if (rows.value.length > 0) return 'rows';
    if (all.value.length > 0) return 'filtered';
    if (!hosts.value) return 'withheld';
    return paused.value ? 'paused' : 'nothing';
  });
  const byNumber = computed(() => new Map(records.value.map((each) => [each.n, each])));
  const record = computed(() => byNumber.value.get(selected.value ?? -1));

  function findingsOf(of: StoredRecord, exchange: Exchange): readonly Finding[] {
    return checks.value?.diagnose(...questionOf(of, exchange, records.value)) ?? [];
  }

  function remarksOf(of: StoredRecord, exchange: Exchange): readonly Remark[] {
    return checks.value?.remarksOf(...questionOf(of, exchange, records.value)) ?? [];
  }

  function titleOf(n: number): string {
    const of = byNumber.value.get(n);
    if (of === undefined || checks.value === undefined || of.weight !== 'refused') return '';
    const known = titles.get(of);
    if (known !== undefined) return known;
    const [first] = findingsOf(of, of.exchange);
    const title = first === undefined ? '' : (checks.value.words[first.cause]?.title ?? first.cause);
    titles.set(of, title);
    return title;
  }

  function tell(error: unknown): void {
    trouble.value = error instanceof Error ? error.message : String(error);
  }

  function run(command: (tabId: number) => Promise<unknown>): void {
    const tabId = snapshot.peek()?.tabId;
    if (tabId === undefined) return;
    trouble.value = undefined;
    command(tabId).catch(tell);
  }

  function askHosts(): void {
    const asked = changes;
    client.send('hasHostAccess', undefined).then((allowed) => {
      // A change that was told since then is newer than the answer.
      if (changes === asked) hosts.value = allowed;
    }, tell);
  }

  function settings(change: Partial<Settings>): void {
    client.send('settings', change).then((now) => {
      full.value = now.full;
    }, tell);
  }

  function check(): void {
    askHosts();
    settings({});
  }

  function tick(): void {
    clock.value = now();
  }

  function select(n: number | undefined): void {
    if (n === selected.peek()) return;
    batch(() => {
      selected.value = n;
      opened.value = new Set();
    });
  }

  client.follow((next) => {
    batch(() => {
      const goesOn = paused.peek() && next.summary.paused === undefined;
      if (next.access !== undefined && next.access !== snapshot.peek()?.access) {
        hosts.value = next.access;
        changes++;
      }
      resumed.value = (resumed.peek() || goesOn) && next.records.length === 0;
      snapshot.value = next;
      tick();
      if (record.peek() === undefined) open.value = false;
    });
    if (!hosts.peek()) askHosts();
  });
  check();
  load().then((loaded) => {
    checks.value = loaded;
  }, tell);

  return {
    filter,
    chip,
    now: clock,
    paused,
    preserve,
    withheld: computed(() => !hosts.value),
    isPrivate: computed(() => records.value.some(({ exchange }) => exchange.private === 'yes')),
    dropped: computed(() => snapshot.value?.summary.dropped ?? 0),
    total: computed(() => all.value.length),
    grouped: computed(() => all.value.some(({ times }) => times > 1)),
    rows,
    state,
    resumed,
    selected,
    record,
    kept: computed(() => snapshot.value?.records ?? []),
    astray: computed(() => record.value !== undefined && !rows.value.some(({ n }) => n === selected.value)),
    open,
    entered,
    full,
    trouble,
    checks,
    titleOf,
    findingsOf,
    remarksOf,
    isOpen: (place) => opened.value.has(place),
    toggle(place) {
      const next = new Set(opened.peek());
      if (!next.delete(place)) next.add(place);
      opened.value = next;
    },
    select(n) {
      select(n);
      open.value = true;
    },
    enter() {
      if (record.peek() === undefined) select(rows.peek()[0]?.n);
      if (record.peek() === undefined) return;
      batch(() => {
        open.value = true;
        entered.value++;
      });
    },
    back() {
      open.value = false;
    },
    move(key) {
      const list = rows.peek();
      const index = list.findIndex(({ n }) => n === selected.peek());
      const to = moves[key]?.(index, list.length);
      if (to === undefined || list.length === 0) return;
      select(list[Math.max(0, Math.min(to, list.length - 1))]?.n);
    },
    clear: () =>
      run((tabId) => client.send('clear', { tabId, tabless: (snapshot.peek()?.tabless ?? []).map(({ n }) => n) })),
    togglePaused: () => run((tabId) => client.send('setPaused', { tabId, on: !paused.peek() })),
    togglePreserve: () => run((tabId) => client.send('setPreserve', { tabId, on: !preserve.peek() })),
    setFull(on) {
      trouble.value = undefined;
      settings({ full: on });
    },
    tick,
    check,
  };
}
