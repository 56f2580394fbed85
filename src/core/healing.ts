/** Failures that healed: the same request went well later, as after a silent refresh of a token. */
import { documentAddress } from './address.ts';
import type { Instant } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import type { OpenAddress, Slot, TabSummary } from './messages.ts';
import { isCredentialPair } from './query-credentials.ts';

/** Parameters for a moment: when an address was signed or runs out, or what keeps caches away. */
const momentName = /^(?:_|t|ts|cb|timestamp|nocache|rand|rnd|se|st|exp|expires|x-(?:amz|goog)-(?:date|expires))$/i;
const moment = /\d{8}|^\d{4}-\d\d-\d\d/;

/** A retry brings another token, key or moment in the query; everything else of it is the same. */
function isPassing(pair: string): boolean {
  const [name = ''] = pair.split('=', 1);
  return isCredentialPair(pair) || (momentName.test(name) && moment.test(pair.slice(name.length + 1)));
}

/** A request that was answered: how it asked, the address that answered, and who asked. */
export interface Attempt {
  readonly method: string;
  readonly url: string;
  readonly asker: string;
}

/** A request that went well. */
export interface Success extends Attempt {
  readonly tabId: number;
  readonly requestId: string;
  readonly startedAt: Instant;
}

/** Who asked where it was no tab: workers of several sites, and of private windows, share tab -1. */
export const askerOf = (tabId: number, initiator: string | undefined, isPrivate: boolean): string =>
  tabId < 0 ? `${isPrivate} ${initiator}` : '';

/**
 * How it was asked for what is refused in bodies (body-refusal.ts): there a status of success heals nothing, only what
 * DevTools tells of the next body does.
 */
export const inBody = (method: string): string => `${method} body`;

/** Addresses of one group that are watched at once. */
const maxOpen = 20;

/** Stands for addresses beyond them, which nothing heals. */
const unwatched = '*';

/**
 * What a failure and its later success have in common, as a short string that holds no secret.
 * @param asker who asked, where it was no tab (askerOf)
 */
export function healingKey(salt: string, { method, url, asker }: Attempt): string {
  const address = documentAddress(url);
  const [base = ''] = address.split('?', 1);
  const query = address.slice(base.length + 1);
  // Servers that cannot set a cookie put the session into the path.
  const path = base.replace(/;jsessionid=[^/;]*/gi, '');
  const lasting = query.split('&').filter((pair) => pair !== '' && !isPassing(pair));
  return fingerprint(salt, `${asker} ${method} ${path}?${lasting.join('&')}`);
}

/** Is anything in this tab still refused, so that a success is worth a look? */
export const hasOpen = (summary: TabSummary | undefined): boolean =>
  summary?.slots.some(({ open }) => open !== undefined) ?? false;

/** One more address of a group that is refused, or the same one again. */
export function withOpen(open: readonly OpenAddress[], address: OpenAddress): readonly OpenAddress[] {
  const [key, startedAt] = address;
  const known = open.find(([each]) => each === key);
  if (known !== undefined) return known[1] >= startedAt ? open : open.map((each) => (each === known ? address : each));
  if (open.length < maxOpen) return [...open, address];
  return open.some(([each]) => each === unwatched) ? open : [...open, [unwatched, startedAt]];
}

/**
 * Notes that a request went well.
 * @param startedAt of that request: what was refused later is not healed by it
 * @returns the summary with those failures healed whose last open address this was; the same one if there are none
 */
export function healed(summary: TabSummary, key: string, requestId: string, startedAt: Instant): TabSummary {
  const isHealed = ([each, refusedAt]: OpenAddress): boolean => each === key && refusedAt <= startedAt;
  if (!summary.slots.some(({ open }) => open?.some(isHealed))) return summary;
  const slots = summary.slots.map((slot): Slot => {
    if (!slot.open?.some(isHealed)) return slot;
    const { open: before, ...rest } = slot;
    const open = before.filter((each) => !isHealed(each));
    if (open.length > 0) return { ...rest, open };
    return { ...rest, weight: 'healed', healedBy: requestId };
  });
  return { ...summary, slots };
}
