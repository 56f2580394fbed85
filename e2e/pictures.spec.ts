import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Surface } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hosts } from './lab/hosts.ts';
import { detailOf, rows, rowsWhen, untilDevToolsTell } from './reading.ts';
import { browserName, openSession, pictures } from './session.ts';

const root = join(import.meta.dirname, '..');

/** Sizes of DevTools docked at the bottom, docked right, and low (look.md). */
const sizes = { wide: [1200, 640], narrow: [420, 800], low: [1200, 260] } as const;

/** Cases that together show what the panel can tell. */
const shown = ['no-credentials', 'several-lines', 'insufficient-scope', 'redirect-loses-authorization', 'expired-jwt'];

/** Cases that are more than one request, or of no tab. */
const together = ['storm', 'silent-refresh', 'shared-worker'];

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

  test('the panel: a group, one that healed, and one without a tab', async () => {
    const { driver, lab } = session;
    const tab = await driver.newTab(lab.url(hosts.page));
    const panel = await driver.panel(tab, { width: sizes.wide[0], height: sizes.wide[1] });
    for (const id of together) {
      await tab.click(`[data-case="${id}"]`);
      await tab.until(`document.querySelector('[data-case="${id}"]').closest('[data-done]')`);
    }
    await rowsWhen(panel, together.length);
    for (const [find, word, name] of [
      ['.times', 'First of 300', 'panel-group'],
      ['[title^="healed"]', 'Healed', 'panel-healed'],
    ] as const) {
      const n = await panel.until<string>(`document.querySelector('${find}')?.closest('[data-row]').dataset.n`);
      expect(await detailOf(panel, Number(n))).toContain(word);
      await picture(panel, name);
    }
    const [width, height] = sizes.narrow;
    await driver.panel(tab, { width, height });
    await panel.until(`innerWidth === ${width} && innerHeight === ${height}`);
    await picture(panel, 'panel-healed-narrow');
    await panel.click('[data-action="back"]');
    await picture(panel, 'panel-list-narrow');
  });

  test('the panel: what DevTools has told of a form and its answer', async () => {
    const { driver, lab } = session;
    const tab = await driver.newTab(lab.url(hosts.page, '/fine'));
    const panel = await driver.panel(tab, { width: sizes.wide[0], height: sizes.wide[1] });
    await untilDevToolsTell(tab, panel, lab);
    const url = lab.url(hosts.api, '/weather');
    const body = 'city=Turin&api_key=lab-key-of-nobody';
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const init = JSON.stringify({ method: 'POST', credentials: 'omit', headers, body });
    await tab.evaluate(`fetch('${url}', ${init}).then((response) => response.text())`);
    const row = (await rowsWhen(panel, 2)).find(({ method }) => method === 'POST');
    await detailOf(panel, row?.n ?? -1);
    await panel.until(`document.querySelector('[data-section="response-body"] .raw')`);
    const text = await panel.text('[data-detail]');
    expect(text).toContain('Invalid API key');
    expect(text).toContain('Turin');
    expect(text).not.toContain('lab-key-of-nobody');
    // Only the pane: scrollIntoView would scroll DevTools around it too.
    await panel.evaluate(`(() => {
      const section = document.querySelector('[data-section="cookies"]');
      const pane = section.closest('.pane');
      pane.scrollTop += section.getBoundingClientRect().top - pane.getBoundingClientRect().top - 12;
    })()`);
    await picture(panel, 'panel-body');
  });

  test('the panel: a picture of which only the status is recorded', async () => {
    const { driver, lab } = session;
    const tab = await driver.newTab(lab.url(hosts.page));
    // DevTools, were it open, would add the rest.
    await tab.evaluate(`new Promise((resolve) => {
      const picture = new Image();
      picture.onerror = () => resolve();
      picture.src = '/members';
    })`);
    const panel = await driver.panel(tab, { width: sizes.wide[0], height: sizes.wide[1] });
    // The worker of an earlier test, which is of the same origin, may stand there too.
    const row = await until(
      async () => (await rows(panel)).find(({ request }) => request.includes('/members')),
      'row of the picture',
    );
    expect(await detailOf(panel, row.n)).toContain('recorded only the status');
    await picture(panel, 'panel-status-only');
    await panel.click('[data-detail] [data-action="full"]');
    await panel.until(`document.querySelector('[data-detail] [data-action="status-only"]')`);
    await picture(panel, 'panel-full');
    const [width, height] = sizes.narrow;
    await driver.panel(tab, { width, height });
    await panel.until(`innerWidth === ${width} && innerHeight === ${height}`);
    await picture(panel, 'panel-full-narrow');
    await panel.click('[data-action="back"]');
    await picture(panel, 'panel-full-list-narrow');
    await panel.click('[data-notice="full"] [data-action="status-only"]');
    await panel.until(`!document.querySelector('[data-notice="full"]')`);
    await panel.click('[data-row]');
    await picture(panel, 'panel-status-only-narrow');
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
