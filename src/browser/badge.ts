/** Paints the toolbar badge of a tab. The browser wipes it at every commit, so it is painted again from storage. */
import browser from 'webextension-polyfill';
import { type BadgeLevel, badgeOf } from '#core/badge.ts';
import type { TabSummary } from '#core/messages.ts';

const colors: Readonly<Record<Exclude<BadgeLevel, 'none'>, { background: string; text: string }>> = {
  page: { background: '#b3261e', text: '#ffffff' },
  part: { background: '#f2b544', text: '#1f1f1f' },
};

function title(level: BadgeLevel, count: number): string {
  const name = browser.i18n.getMessage('extensionName');
  if (level === 'none') return name;
  const form = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count) === 'one' ? 'one' : 'other';
  return `${name}: ${browser.i18n.getMessage(`badge_${level}_${form}`, String(count))}`;
}

/** @param summary undefined: nothing is kept of the tab, so it has no badge */
export async function paintBadge(tabId: number, summary: TabSummary | undefined): Promise<void> {
  if (tabId < 0) return;
  const { action } = browser;
  const { count, text, level } = badgeOf(summary ?? { tabId, slots: [] });
  try {
    await action.setTitle({ tabId, title: title(level, count) });
    if (level !== 'none') {
      await action.setBadgeBackgroundColor({ tabId, color: colors[level].background });
      await action.setBadgeTextColor?.({ tabId, color: colors[level].text });
    }
    // Last, so that a number never shows in the colour of something else.
    await action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime: it needs no badge.
  }
}
