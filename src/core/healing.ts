/** Failures that healed: the same request went well later, as after a silent refresh of a token. */
import { documentAddress } from './address.ts';
import type { Instant } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import type { Slot, TabSummary } from './messages.ts';

/** A retry brings another token or key in the query; everything else of it is the same. */
const credentialParameter = /[?&][^=&]*(?:token|key|sig|signature)=[^&]*/gi;

/** Addresses of one group that are watched at once. */
const maxOpen = 50;

/** Stands for addresses beyond them, which nothing heals. */
const unwatched = '*';

/**
 * What a failure and its later success have in common, as a short string that holds no secret.
 * @param url the address that answered
 */
export function healingKey(salt: string, method: string, url: string): string {
  return fingerprint(salt, `${method} ${documentAddress(url).replace(credentialParameter, '')}`);
}

/** Is anything in this tab still refused, so that a success is worth a look? */
export const hasOpen = (summary: TabSummary | undefined): boolean =>
  summary?.slots.some(({ open }) => open !== undefined) ?? false;

/** One more address of a group that is refused. */
export function withOpen(open: readonly string[], key: string): readonly string[] {
  if (open.includes(key)) return open;
  return open.length < maxOpen ? [...open, key] : open.includes(unwatched) ? open : [...open, unwatched];
}

/**
 * Notes that a request went well.
 * @param startedAt of that request: what was refused later is not healed by it
 * @returns the summary with those failures healed whose last open address this was; the same one if there are none
 */
export function healed(summary: TabSummary, key: string, requestId: string, startedAt: Instant): TabSummary {
  const concerns = (slot: Slot): boolean =>
    slot.open?.includes(key) === true && (slot.last ?? slot).startedAt <= startedAt;
  if (!summary.slots.some(concerns)) return summary;
  const slots = summary.slots.map((slot): Slot => {
    if (!concerns(slot) || slot.open === undefined) return slot;
    const { open: before, ...rest } = slot;
    const open = before.filter((each) => each !== key);
    if (open.length > 0) return { ...rest, open };
    return { ...rest, weight: 'healed', healedBy: requestId };
  });
  return { ...summary, slots };
}
