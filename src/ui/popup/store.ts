import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Client, CookiePreview, FixResult, Snapshot } from '#core/messages.ts';
import { type Checks, loadChecks } from '#ui/verdict/checks.ts';
import { refusedPage, type Sentence, type Step, sentenceOf } from './sentence.ts';

/** Ask for the permission, remove what is shown, and then load the page without it. */
export type CookieDeed = 'ask' | 'remove' | 'reload';

/** All that the popup shows and does. */
export interface PopupStore {
  /** Host of the tab's page; undefined while hosts are withheld. */
  readonly site: string | undefined;
  /** The same without its port, as cookies know it. */
  readonly cookieHost: string | undefined;
  /** Undefined until the first snapshot is there. */
  readonly sentence: ReadonlySignal<Sentence | undefined>;
  /** The steps on screen: those that may help, and those that have something to report. */
  readonly steps: ReadonlySignal<readonly Step[]>;
  readonly cookies: ReadonlySignal<CookiePreview | undefined>;
  /** What the step "cookies" does next; undefined where it can do nothing. */
  readonly cookieDeed: ReadonlySignal<CookieDeed | undefined>;
  readonly results: ReadonlySignal<Partial<Record<Step, FixResult>>>;
  readonly busy: ReadonlySignal<Step | undefined>;
  /** Does a step. Must be called within the click: it may ask the browser for a permission. */
  act(step: Step): Promise<void>;
}

const order: readonly Step[] = ['hosts', 'cookies', 'private', 'reload'];

/**
 * @param site host of the tab's page, where it is known
 * @param load brings the checks
 */
export function createPopupStore(client: Client, site: string | undefined, load = loadChecks): PopupStore {
  const snapshot = signal<Snapshot>();
  const hosts = signal<boolean>();
  /** Undefined until it is known: a sentence that changes while it is read helps nobody. */
  const checks = signal<Checks | 'missing'>();
  const trouble = signal<string>();
  // The site is not told while hosts are withheld: then it is not known whether there is one, even once they are granted.
  const withheld = signal(false);
  const cookies = signal<CookiePreview>();
  /** Cookies are gone, and the page on screen still knows them. */
  const removed = signal(false);
  const results = signal<Partial<Record<Step, FixResult>>>({});
  const busy = signal<Step>();

  const sentence = computed((): Sentence | undefined => {
    const reason = trouble.value;
    if (reason !== undefined) return { id: 'broken', who: 'broken_who', params: { reason }, steps: [] };
    if (snapshot.value === undefined || hosts.value === undefined) return undefined;
    if (checks.value === undefined && refusedPage(snapshot.value)) return undefined;
    const loaded = checks.value === 'missing' ? undefined : checks.value;
    return sentenceOf(snapshot.value, hosts.value, site !== undefined || withheld.value, loaded);
  });
  const steps = computed(() => {
    const { value: done } = results;
    const wanted = order.filter((step) => sentence.value?.steps.includes(step) || done[step] !== undefined);
    // All at once or none: a card that grows when its cookies are found would push the next button from under the mouse.
    const ready = !wanted.includes('cookies') || cookies.value !== undefined || done.cookies !== undefined;
    return trouble.value === undefined && ready ? wanted : [];
  });
  const cookieDeed = computed((): CookieDeed | undefined => {
    if (removed.value) return 'reload';
    if (cookies.value?.state === 'permission-needed') return 'ask';
    return cookies.value !== undefined && cookies.value.cookies.length > 0 ? 'remove' : undefined;
  });
  const tab = (): number => snapshot.peek()?.tabId ?? -1;

  async function preview(): Promise<void> {
    cookies.value = await client.send('previewCookies', tab());
  }

  function setHosts(granted: boolean): void {
    if (!granted) withheld.value = true;
    hosts.value = granted;
  }

  const askHosts = async (): Promise<void> => setHosts(await client.send('hasHostAccess', undefined));

  load().then(
    (loaded) => {
      checks.value = loaded;
    },
    () => {
      checks.value = 'missing';
    },
  );
  client.follow((next) => {
    const samePage = snapshot.peek()?.summary.page?.requestId === next.summary.page?.requestId;
    const first = snapshot.peek() === undefined;
    const accessChanged = next.access !== snapshot.peek()?.access;
    snapshot.value = next;
    if (!samePage) removed.value = false;
    if (first || !samePage) preview().catch(fail('cookies'));
    if (first) askHosts().catch(tell);
    else if (accessChanged && next.access !== undefined) setHosts(next.access);
  });

  function show(step: Step, result: FixResult): void {
    results.value = { ...results.peek(), [step]: result };
  }

  const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

  /** What the worker refuses stands under its step, in the worker's own words. */
  const fail =
    (step: Step) =>
    (error: unknown): void =>
      show(step, { ok: false, say: 'fix_broken', params: { reason: reasonOf(error) } });

  function tell(error: unknown): void {
    trouble.value = reasonOf(error);
  }

  const deeds: Readonly<Record<Step, () => Promise<void>>> = {
    async hosts() {
      const granted = await client.request('hosts');
      show('hosts', { ok: granted, say: granted ? 'hosts_granted' : 'hosts_denied' });
      await askHosts();
    },
    async cookies() {
      if (cookieDeed.peek() === 'reload') {
        const result = await client.send('reloadFresh', tab());
        show('cookies', result);
        removed.value = !result.ok;
      } else if (cookieDeed.peek() === 'remove') {
        const result = await client.send('removeCookies', tab());
        show('cookies', result);
        removed.value = result.ok;
        await preview();
      } else if (await client.request('cookies')) {
        await preview();
      } else {
        show('cookies', { ok: false, say: 'cookies_denied' });
      }
    },
    async private() {
      show('private', await client.send('openPrivate', tab()));
    },
    async reload() {
      show('reload', await client.send('reloadFresh', tab()));
    },
  };

  return {
    site,
    cookieHost: site?.replace(/:\d+$/, ''),
    sentence,
    steps,
    cookies,
    cookieDeed,
    results,
    busy,
    async act(step) {
      if (busy.peek() !== undefined) return;
      busy.value = step;
      await deeds[step]().catch(fail(step));
      busy.value = undefined;
    },
  };
}
