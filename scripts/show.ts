/** What `npm start` does without a display: presses buttons of the lab, reads the panel, and takes a picture of it. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Driver, Tab } from '../e2e/drivers/driver.ts';
import { cases } from '../e2e/lab/cases.ts';
import { root } from './project.ts';

/** Cases of the lab that are pressed one after the other; the last one is opened in the panel. */
const SHOWN = ['no-credentials', 'wrong-scheme', 'session-ended', 'forbidden', 'insufficient-scope', 'expired-jwt'];

/** Large enough for list and detail side by side. */
const SIZE = { width: 1200, height: 720 };

/**
 * Presses some buttons on the lab's page and waits until the panel explains the last of them.
 * @returns the path of the picture, from the project's folder
 * @throws Error that says what the panel did not show; then no picture is written
 */
export async function showPanel(driver: Driver, tab: Tab): Promise<string> {
  const panel = await driver.panel(tab, SIZE);
  let rows = 0;
  let words: readonly string[] = [];
  for (const id of SHOWN) {
    const shown = cases.find((one) => one.id === id);
    if (shown === undefined) throw new Error(`The lab has no case ${id}`);
    rows += shown.expect.records.length;
    words = shown.expect.panelWords;
    await tab.click(`[data-case="${id}"]`);
    // One after the other: the list is by time, and the last case must stand first in it.
    await panel.until(`document.querySelectorAll('[data-row]').length >= ${rows}`, `${rows} rows, after ${id}`);
  }
  await panel.click('[data-row]');
  // A picture of an empty panel would prove nothing.
  for (const word of words) {
    const there = `document.querySelector('[data-detail]')?.innerText.includes(${JSON.stringify(word)})`;
    await panel.until(there, `"${word}" in the detail of ${SHOWN.at(-1)}`);
  }
  // Rows can be right although half of the background failed to start.
  const errors = await driver.extensionErrors();
  if (errors.length > 0) throw new Error(`The extension reported errors:\n${errors.join('\n')}`);
  const file = `build/screenshots/panel-${driver.name}.png`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  await panel.screenshot(join(root, file));
  return file;
}
