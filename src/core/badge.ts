/** What the toolbar badge says of a tab, from its summary alone. */
import type { TabSummary } from './messages.ts';
import { isOfPage } from './page.ts';

/** page: the page itself was refused. part: only things that it asked for. none: no badge. */
export type BadgeLevel = 'page' | 'part' | 'none';

export interface BadgeState {
  readonly count: number;
  /** At most four characters: more does not fit (action.setBadgeText). */
  readonly text: string;
  readonly level: BadgeLevel;
  /** Some stand for more than one request: the same one, refused again and again, counts once. */
  readonly repeated?: true;
}

/** Counts the refused requests of the tab's present page; handshakes and open dialogs are left out. */
export function badgeOf(summary: TabSummary): BadgeState {
  const refused = summary.slots.filter((slot) => slot.weight === 'refused' && isOfPage(summary, slot));
  const count = refused.length;
  if (count === 0) return { count, text: '', level: 'none' };
  return {
    count,
    text: count > 999 ? '999+' : String(count),
    level: refused.some((slot) => slot.main) ? 'page' : 'part',
    ...(refused.some(({ times }) => times !== undefined) && { repeated: true }),
  };
}
