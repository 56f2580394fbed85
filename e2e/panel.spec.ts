import { describe, expect, test } from 'vitest';
import type { Surface, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hosts } from './lab/hosts.ts';
import { detailOf, rows, rowsWhen, sendSentinel, summary } from './reading.ts';
import { openSession } from './session.ts';

const session = openSession();

async function opened(path = '/'): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await session.driver.newTab(session.lab.url(hosts.page, path));
  return { tab, panel: await session.driver.panel(tab) };
}

/** Makes a refused fetch from the page, to its end; the API answers 401 without credentials and 403 at /admin. */
const refuse = (
  tab: Tab,
  path: string,
  headers: Record<string, string> = {},
  host: string = hosts.api,
): Promise<string> =>
  tab.evaluate(
    `fetch('${session.lab.url(host, path)}', { credentials: 'omit', headers: ${JSON.stringify(headers)} }).then((response) => response.text())`,
  );

const action = (panel: Surface, name: string): Promise<void> => panel.click(`[data-action="${name}"]`);

describe('the toolbar', () => {
  test('clear empties this tab and no other', async () => {
    const { driver } = session;
    const other = await opened();
    await refuse(other.tab, '/admin');
    await rowsWhen(other.panel, 1);
    const { tab, panel } = await opened();
    await refuse(tab, '/admin');
    await rowsWhen(panel, 1);
    await action(panel, 'clear');
    await rowsWhen(panel, 0);
    await until(async () => (await driver.badge(tab)).text === '', 'no badge');
    expect(await rows(other.panel)).toHaveLength(1);
    await refuse(tab, '/orders');
    await rowsWhen(panel, 1);
  });

  test('pause keeps nothing new, record goes on', async () => {
    const { tab, panel } = await opened();
    await refuse(tab, '/admin');
    await rowsWhen(panel, 1);
    await action(panel, 'pause');
    await until(async () => (await summary(panel, tab.tabId)).paused, 'paused tab');
    await refuse(tab, '/orders');
    // The other tab's record comes through the same writer: what the paused tab might have kept is written by then.
    const other = await opened();
    await sendSentinel(other.tab, other.panel, session.lab);
    await action(panel, 'pause');
    await until(async () => !(await summary(panel, tab.tabId)).paused, 'recording tab');
    await refuse(tab, '/weather');
    await rowsWhen(panel, 2);
  });

  test('preserve log shows what is older than the page', async () => {
    const { lab } = session;
    const { tab, panel } = await opened();
    await refuse(tab, '/admin');
    await rowsWhen(panel, 1);
    await tab.goto(lab.url(hosts.page, '/members'));
    await until(async () => (await rows(panel))[0]?.status === '401', 'row of the new page');
    expect(await rows(panel)).toHaveLength(1);
    await action(panel, 'preserve');
    expect((await rowsWhen(panel, 2)).map(({ status }) => status).sort()).toEqual(['401', '403']);
    await action(panel, 'preserve');
    await rowsWhen(panel, 1);
  });

  test('the filter and the chips narrow the list', async () => {
    const { tab, panel } = await opened();
    await refuse(tab, '/admin');
    await refuse(tab, '/orders');
    await rowsWhen(panel, 2);
    await panel.type('[data-filter]', 'ord');
    expect((await rowsWhen(panel, 1))[0]).toMatchObject({ status: '401' });
    await panel.evaluate(`document.querySelector('[data-filter]').select()`);
    await panel.press('Delete');
    await rowsWhen(panel, 2);
    await panel.click('[data-chip="403"]');
    expect((await rowsWhen(panel, 1))[0]).toMatchObject({ status: '403' });
  });
});

test('hosts that are taken back and given again: the open panel says so, and recording goes on', async () => {
  const { driver } = session;
  const { tab, panel } = await opened();
  await refuse(tab, '/admin');
  await rowsWhen(panel, 1);
  await driver.setHostAccess(false);
  await panel.until(`document.querySelector('[data-notice="withheld"]')`, 'notice that sites are withheld');
  await refuse(tab, '/orders');
  await driver.setHostAccess(true);
  await panel.until(`!document.querySelector('[data-notice="withheld"]')`, 'panel without the notice');
  await refuse(tab, '/weather');
  const rows = await rowsWhen(panel, 2);
  expect(rows.map(({ request }) => request).toSorted()).toEqual([
    expect.stringContaining('/admin'),
    expect.stringContaining('/weather'),
  ]);
  await until(async () => (await driver.badge(tab)).text === '2', 'badge "2"');
});

test('the arrow keys move the selection, and new rows do not', async () => {
  const { tab, panel } = await opened();
  await refuse(tab, '/admin');
  await refuse(tab, '/orders');
  const [first, second] = await rowsWhen(panel, 2);
  const selected = `Number(document.querySelector('[data-row][aria-selected="true"]')?.dataset.n ?? NaN)`;
  await panel.click(`[data-row][data-n="${first?.n}"]`);
  await panel.press('ArrowDown');
  await panel.until(`${selected} === ${second?.n}`);
  await refuse(tab, '/weather');
  await rowsWhen(panel, 3);
  expect(await panel.evaluate(selected)).toBe(second?.n);
});

describe('secrets', () => {
  const password = 'correct-horse-battery';
  const key = 'lab-key-that-nobody-may-read';
  const token = 'opaque-token-that-nobody-may-read';

  test('are nowhere in the panel until each is revealed', async () => {
    const { tab, panel } = await opened();
    await refuse(tab, '/reports', { Authorization: `Basic ${btoa(`ada:${password}`)}` });
    await refuse(tab, `/weather?api_key=${key}`, { 'X-API-Key': key });
    await refuse(tab, '/orders', { Authorization: `Bearer ${token}` });
    const all = await rowsWhen(panel, 3);
    const shown = (): Promise<string> => panel.evaluate('document.documentElement.outerHTML + document.title');
    for (const { n } of all) {
      await detailOf(panel, n);
      const text = await shown();
      for (const secret of [password, btoa(`ada:${password}`), key, token]) expect(text).not.toContain(secret);
    }
    const basic = all.find(({ request }) => request.includes('reports'));
    const detail = await detailOf(panel, basic?.n ?? -1);
    expect(detail).toContain('ada');
    await panel.click('[data-section="credentials"] [data-action="reveal"]');
    await until(
      async () => (await shown()).includes(password) || (await shown()).includes(btoa(`ada:${password}`)),
      'revealed password',
    );
  });

  test('a password in the address is nowhere: not in the list, the detail, the title, the popup', async () => {
    const { driver, lab } = session;
    const { tab, panel } = await opened();
    await tab.goto(lab.url(hosts.page, '/door/step').replace('//', `//ada:${password}@`));
    const [row] = await rowsWhen(panel, 1);
    await detailOf(panel, row?.n ?? -1);
    expect(await panel.evaluate('document.documentElement.outerHTML')).not.toContain(password);
    expect((await driver.badge(tab)).title).not.toContain(password);
    const popup = await driver.popup(tab);
    await popup.until(`document.querySelector('[data-sentence]')`);
    expect(await popup.evaluate('document.documentElement.outerHTML')).not.toContain(password);
  });
});

describe('tokens', () => {
  const unsigned = (...parts: readonly object[]): string =>
    parts.map((part) => `${Buffer.from(JSON.stringify(part)).toString('base64url')}.`).join('');

  test('one that went out in the address is decoded, and what is wrong stands with its claim', async () => {
    const { tab, panel } = await opened();
    const token = `${unsigned({ alg: 'HS256' }, { exp: 1 })}${'A'.repeat(43)}`;
    await refuse(tab, `/weather?access_token=${token}`);
    const [row] = await rowsWhen(panel, 1);
    await detailOf(panel, row?.n ?? -1);
    await panel.until(`document.querySelector('[data-credential="query"] [data-claim="exp"] [data-code="expired"]')`);
    expect(await panel.evaluate('document.documentElement.outerHTML')).not.toContain(token);
  });

  test('the proof beside a DPoP token is checked, with code that is loaded then', async () => {
    const { tab, panel } = await opened();
    // Of no signature, for another address and another token (RFC 9449 section 4.2).
    const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: {} };
    const proof = `${unsigned(header, { htm: 'GET', htu: 'https://a.example/', ath: 'x' })}x`;
    await refuse(tab, '/members', { Authorization: 'DPoP a-token-of-nobody', DPoP: proof }, hosts.page);
    const [row] = await rowsWhen(panel, 1);
    await detailOf(panel, row?.n ?? -1);
    for (const place of [
      '[data-claim="htu"] [data-code="dpop-htu-mismatch"]',
      '[data-claim="ath"] [data-code="dpop-ath-mismatch"]',
      '[data-code="dpop-signature-invalid"]',
    ])
      await panel.until(`document.querySelector('[data-inner="DPoP proof"] ${place}')`);
    expect(await session.driver.extensionErrors()).toEqual([]);
  });
});

test('a cookie that an answer set and the browser did not keep stands with the reason', async () => {
  const tab = await session.driver.newTab(`http://${hosts.proxied}/basket/enter`);
  const panel = await session.driver.panel(tab);
  const [row] = await rowsWhen(panel, 1);
  await detailOf(panel, row?.n ?? -1);
  for (const place of ['[data-fate="refused"]', '[data-kept-back="not-kept"]'])
    await panel.until(`document.querySelector('${place} [data-code="set-cookie-secure-over-http"]')`);
  expect(await panel.text('[data-cookies="set"]')).toContain('The browser does not keep it.');
});

test('200 successes leave no storage write, and no more in any map than one of them does', async () => {
  const { driver, lab } = session;
  const { tab, panel } = await opened();
  await panel.evaluate(
    `globalThis.writes = 0, (globalThis.browser ?? chrome).storage.session.onChanged.addListener(() => { globalThis.writes += 1; })`,
  );
  const press = async (id: string): Promise<void> => {
    await tab.click(`[data-case="${id}"]`);
    await tab.until(`document.querySelector('[data-case="${id}"]').closest('[data-done]')`, `end of ${id}`);
  };
  // What worked at an origin is remembered, once.
  await press('fine');
  const before = await driver.backgroundEntries();
  await press('two-hundred-fine');
  expect(await panel.evaluate('globalThis.writes')).toBe(0);
  // Firefox has no command that counts them; there only the unit tests of the correlator do.
  if (before !== undefined)
    await until(async () => ((await driver.backgroundEntries()) ?? 0) <= before, `no entry more than ${before}`);
  await sendSentinel(tab, panel, lab);
  expect(await panel.evaluate('globalThis.writes')).toBe(1);
  expect(await driver.extensionErrors()).toEqual([]);
});
