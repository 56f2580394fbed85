/** What a person has set, in storage.local: no secret, nothing of any request. */
import type { Settings } from '#core/messages.ts';
import browser from './api.ts';

const key = 'settings';

const defaults: Settings = { full: false };

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key] as Partial<Settings> | undefined;
  return { ...defaults, ...stored };
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}
