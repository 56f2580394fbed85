/** Paints the toolbar badge of a tab. The browser wipes it at every commit, so it is painted again from storage. */

import { type BadgeLevel, type BadgeState, badgeOf } from '#core/badge.ts';
import type { TabSummary } from '#core/messages.ts';
import browser from './api.ts';

const colors: Readonly<Record<Exclude<BadgeLevel, 'none'>, { background: string; text: string }>> = {
  page: { background: '#b3261e', text: '#ffffff' },
  part: { background: '#f2b544', text: '#1f1f1f' },
};

/** Words and plural are of one language, which need not be the browser's. */
function title({ level, count, repeated }: BadgeState): string {
  const { getMessage } = browser.i18n;
  const name = getMessage('extensionName');
  if (level === 'none') return name;
  const form = new Intl.PluralRules(getMessage('language')).select(count) === 'one' ? 'one' : 'other';
  const repeats = repeated ? ` ${getMessage('badge_repeated')}` : '';
  return `${name}: ${getMessage(`badge_${level}_${form}`, String(count))}${repeats}`;
}

export interface Badges {
  /**
   * Paints what the summary says, if it says something new.
   * @param summary undefined: nothing is kept of the tab, so it has no badge
   * @returns false: there is no such tab any more
   */
  paint(tabId: number, summary: TabSummary | undefined): Promise<boolean>;
  /** The browser has wiped it, or will: the next paint is done in any case. */
  wiped(tabId: number): void;
}

/** One storm of refusals must not repaint the same number a thousand times: what is painted is remembered. */
export function createBadges(): Badges {
  const painted = new Map<number, string>();

  /**
   * The calls go out in one tick, so that a later paint can't overtake this one; the number goes last, so that it never
   * shows in the colour of something else. Firefox for Android has a title only.
   */
  async function paint(tabId: number, state: BadgeState): Promise<boolean> {
    const { action } = browser;
    const { level, text } = state;
    const color = level === 'none' ? undefined : colors[level];
    const calls = await Promise.allSettled([
      action.setTitle({ tabId, title: title(state) }),
      color && action.setBadgeBackgroundColor?.({ tabId, color: color.background }),
      color && action.setBadgeTextColor?.({ tabId, color: color.text }),
      action.setBadgeText?.({ tabId, text }),
    ]);
    return calls.every(({ status }) => status === 'fulfilled');
  }

  return {
    async paint(tabId, summary) {
      if (tabId < 0) return true;
      const state = badgeOf(summary ?? { tabId, slots: [] });
      const look = `${state.level} ${state.count} ${state.repeated}`;
      if (painted.get(tabId) === look) return true;
      painted.set(tabId, look);
      const isThere = await paint(tabId, state);
      if (!isThere) painted.delete(tabId);
      return isThere;
    },
    wiped: (tabId) => painted.delete(tabId),
  };
}
