/** Paints the toolbar badge of a tab. The browser wipes it at every commit, so it is painted again from storage. */
import browser from 'webextension-polyfill';
import { type BadgeLevel, badgeOf } from '#core/badge.ts';
import type { TabSummary } from '#core/messages.ts';

const colors: Readonly<Record<Exclude<BadgeLevel, 'none'>, { background: string; text: string }>> = {
  page: { background: '#b3261e', text: '#ffffff' },
  part: { background: '#f2b544', text: '#1f1f1f' },
};

/** Words and plural are of one language, which need not be the browser's. */
function title(level: BadgeLevel, count: number): string {
  const { getMessage } = browser.i18n;
  const name = getMessage('extensionName');
  if (level === 'none') return name;
  const form = new Intl.PluralRules(getMessage('language')).select(count) === 'one' ? 'one' : 'other';
  return `${name}: ${getMessage(`badge_${level}_${form}`, String(count))}`;
}

/**
 * The calls go out in one tick, so that a later paint can't overtake this one; the number goes last, so that it never
 * shows in the colour of something else.
 * @param summary undefined: nothing is kept of the tab, so it has no badge
 * Firefox for Android has a title only.
 * @returns false: there is no such tab any more
 */
export async function paintBadge(tabId: number, summary: TabSummary | undefined): Promise<boolean> {
  if (tabId < 0) return true;
  const { action } = browser;
  const { count, text, level } = badgeOf(summary ?? { tabId, slots: [] });
  const color = level === 'none' ? undefined : colors[level];
  const calls = await Promise.allSettled([
    action.setTitle({ tabId, title: title(level, count) }),
    color && action.setBadgeBackgroundColor?.({ tabId, color: color.background }),
    color && action.setBadgeTextColor?.({ tabId, color: color.text }),
    action.setBadgeText?.({ tabId, text }),
  ]);
  return calls.every(({ status }) => status === 'fulfilled');
}
