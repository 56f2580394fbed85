/** May Authlens see requests of every site? A person can take that back, and give it again, at any time. */

import { accessKey } from '#core/keys.ts';
import browser from './api.ts';

export const hasHostAccess = (): Promise<boolean> => browser.permissions.contains({ origins: ['<all_urls>'] });

/** Registers its listeners at once. Every change is noted in storage.session, which open pages follow. */
export function followAccess(): void {
  const { permissions } = browser;
  const note = async (): Promise<void> => {
    await browser.storage.session.set({ [accessKey]: await hasHostAccess() });
  };
  permissions.onAdded.addListener(() => void note());
  permissions.onRemoved.addListener(() => void note());
}
