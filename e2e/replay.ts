/** Runs a recording through the worker's own code, from normalize.ts to the log, without a browser. */
import { memoryLog } from '#browser/log.fixture.ts';
import { type Details, type HeadDetails, normalize } from '#browser/normalize.ts';
import { followPages } from '#browser/pages.ts';
import { createRecorder, type Recorder } from '#browser/recorder.ts';
import type { Store } from '#browser/store.ts';
import type { Windows } from '#browser/windows.ts';
import type { Engine } from '#core/engine.ts';
import type { NetEvent } from '#core/event.ts';
import type { Instant } from '#core/exchange.ts';
import { beginPage } from '#core/log.ts';
import type { Page, StoredRecord } from '#core/messages.ts';
import { assembler } from '#core/snapshot.ts';
import { isNetwork, type Line, type NetworkEvent, type NetworkLine } from './recording.ts';

const salt = 'of the replay';

const events: Readonly<Record<NetworkEvent, (details: never, heard: Instant) => NetEvent>> = {
  onSendHeaders: (details: Details) => normalize.sent(details),
  onHeadersReceived: (details: HeadDetails, heard) => normalize.response(details, heard),
  onAuthRequired: (details: Details & { isProxy: boolean }) => normalize.auth(details),
  onBeforeRedirect: (details: HeadDetails & { redirectUrl: string }) => normalize.redirect(details),
  onResponseStarted: (details: HeadDetails) => normalize.completed(details),
  onCompleted: (details: HeadDetails) => normalize.completed(details),
  onErrorOccurred: (details: Details & { error: string }) => normalize.failed(details),
};

/** The event that src/browser/capture.ts makes of it. */
const eventOf = ({ event, details, heard }: NetworkLine): NetEvent => events[event](details as never, heard);

/** No private window is open. */
const windows: Windows = { learn: () => undefined, of: () => 'no', isPrivate: () => false };

interface Log {
  readonly store: Store;
  /** As a reader sees them, in order of their start. */
  records(): readonly StoredRecord[];
}

function createLog(): Log {
  const { store, stored, ring } = memoryLog(salt);
  const byStart = (a: StoredRecord, b: StoredRecord): number =>
    a.exchange.startedAt - b.exchange.startedAt || a.n - b.n;
  const records = () =>
    [...ring().tabs.values()].flatMap((summary) => assembler()(summary, (key) => stored.get(key))).sort(byStart);
  return { store, records };
}

function recorderFor(engine: Engine, { store }: Log, pageOf: (tabId: number) => Page | undefined): Recorder {
  const own = 'extension://authlens/';
  return createRecorder({ engine, store, own, hasHostAccess: async () => true, windows: () => windows, pageOf });
}

/** A page that began in a tab. */
export interface Begun {
  readonly tabId: number;
  readonly page: Page;
}

export interface Replayed {
  readonly records: readonly StoredRecord[];
  readonly begun: readonly Begun[];
}

/** What stands in for the browser. */
export interface Stage {
  /** Tells tabs.onUpdated to whoever listens. */
  update(tabId: number, change: object): void;
  /** Sets the clock. */
  setTime(now: Instant): void;
}

/** Replays a recording as it was told. */
export async function replay(lines: readonly Line[], engine: Engine, stage: Stage): Promise<Replayed> {
  const log = createLog();
  const begun: Begun[] = [];
  const pages = followPages(engine, {
    begun: (tabId, page) => {
      begun.push({ tabId, page });
      void log.store.update(beginPage(tabId, page));
    },
    loaded: () => undefined,
    closed: () => undefined,
    summary: log.store.summary,
  });
  const recorder = recorderFor(engine, log, pages.of);
  for (const line of lines) {
    stage.setTime(line.heard);
    if (isNetwork(line)) {
      const event = eventOf(line);
      pages.take(event);
      recorder.take(event);
    } else {
      stage.update(line.details.tabId, line.details.change);
      // It may have asked for the summary.
      await new Promise(setImmediate);
    }
  }
  return { records: log.records(), begun };
}

/** Replays network events in any order; the pages begin after them. */
export function replayEvents(lines: readonly NetworkLine[], engine: Engine, begun: readonly Begun[]) {
  const log = createLog();
  const recorder = recorderFor(engine, log, () => undefined);
  for (const line of lines) recorder.take(eventOf(line));
  for (const { tabId, page } of begun) void log.store.update(beginPage(tabId, page));
  return log.records();
}
