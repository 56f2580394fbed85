import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Surface } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hosts } from './lab/hosts.ts';
import { detailOf, rowsWhen } from './reading.ts';
import { browserName, openSession, pictures } from './session.ts';

const root = join(import.meta.dirname, '..');

/** Sizes of DevTools docked at the bottom, docked right, and low (look.md). */
const sizes = { wide: [1200, 640], narrow: [420, 800], low: [1200, 260] } as const;

/** Cases that together show what the panel can tell. */
const shown = ['no-credentials', 'several-lines', 'insufficient-scope', 'redirect-loses-authorization', 'expired-jwt'];

describe.each(['light', 'dark'] as const)(`pictures in ${browserName}, %s`, (theme) => {
  const session = openSession({ theme });
  const folder = join(pictures, browserName);

  async function picture(surface: Surface, name: string): Promise<string> {
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${name}-${theme}.png`);
    await surface.screenshot(file);
    expect((await stat(file)).size).toBeGreaterThan(4_000);
    return file;
  }

  /** The README shows what the tests have made; they are renewed on request only. */
  async function forReadme(file: string, name: string): Promise<void> {
    if (process.env.AUTHLENS_README_PICTURES === undefined || theme !== 'light') return;
    await mkdir(join(root, 'docs', 'images'), { recursive: true });
    await copyFile(file, join(root, 'docs', 'images', name));
  }

  test('the panel: empty, then with an expired token, in three sizes', async () => {
    const { driver, lab } = session;
    const tab = await driver.newTab(lab.url(hosts.page));
    const panel = await driver.panel(tab, { width: sizes.wide[0], height: sizes.wide[1] });
    await panel.until(`document.querySelector('[data-empty]')`);
    await picture(panel, 'panel-empty');
    for (const id of shown) {
      await tab.click(`[data-case="${id}"]`);
      await tab.until(`document.querySelector('[data-case="${id}"]').closest('[data-done]')`);
    }
    const rows = await rowsWhen(panel, shown.length);
    const [newest] = rows.toSorted((a, b) => b.n - a.n);
    expect(await detailOf(panel, newest?.n ?? -1)).toContain('The access token expired');
    await forReadme(await picture(panel, 'panel-wide'), 'panel.png');
    for (const name of ['narrow', 'low'] as const) {
      const [width, height] = sizes[name];
      await driver.panel(tab, { width, height });
      await panel.until(`innerWidth === ${width} && innerHeight === ${height}`);
      expect(await panel.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await picture(panel, `panel-${name}`);
    }
  });

  test('the popup: refused page, parts refused, nothing wrong', async () => {
    const { driver, lab } = session;
    const looks = [
      ['/members', '1', 'popup-refused'],
      ['/staff', '1', 'popup-forbidden'],
      ['/', '', 'popup-nothing'],
    ] as const;
    for (const [path, badge, name] of looks) {
      const tab = await driver.newTab(lab.url(hosts.page, path));
      await until(async () => (await driver.badge(tab)).text === badge, `badge "${badge}"`);
      const popup = await driver.popup(tab);
      await popup.until(`document.querySelector('[data-sentence]')`);
      const file = await picture(popup, name);
      if (name === 'popup-refused') await forReadme(file, 'popup.png');
      await popup.close();
    }
  });
});
