import { expect, test } from 'vitest';
import type { Surface, Tab } from './drivers/driver.ts';
import { hosts } from './lab/hosts.ts';
import type { TokenKind } from './lab/tokens.ts';
import { detailOf, rowsWhen } from './reading.ts';
import { openSession } from './session.ts';

const session = openSession();

async function opened(): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await session.driver.newTab(session.lab.url(hosts.page));
  return { tab, panel: await session.driver.panel(tab) };
}

const token = (tab: Tab, kind: TokenKind): Promise<string> =>
  tab.evaluate(
    `fetch('/tokens/${kind}', { method: 'POST' }).then((response) => response.json()).then((all) => all.access_token)`,
  );

/** Asks the API from the page. @returns the status, once the answer is there to its end */
const ask = (tab: Tab, path: string, init: object = {}): Promise<number> =>
  tab.evaluate(
    `fetch('${session.lab.url(hosts.api, path)}', ${JSON.stringify({ cache: 'no-store', credentials: 'omit', ...init })})
      .then((response) => response.text().then(() => response.status))`,
  );

const bearer = (text: string) => ({ headers: { Authorization: `Bearer ${text}` } });

const section = '[data-section="differed"]';

async function differences(panel: Surface): Promise<string[]> {
  const [row] = await rowsWhen(panel, 1);
  await detailOf(panel, row?.n ?? -1);
  await panel.until(`document.querySelector('${section}')`);
  return panel.evaluate(
    `[...document.querySelectorAll('${section} [data-difference]')].map(({ innerText }) => innerText.replaceAll(/\\s+/g, ' '))`,
  );
}

test('another token than the one that worked: for another audience, without the scope', async () => {
  const { lab } = session;
  const { tab, panel } = await opened();
  const [read, foreign] = [await token(tab, 'read'), await token(tab, 'foreign')];
  expect(await ask(tab, '/orders', bearer(read))).toBe(200);
  expect(await ask(tab, '/orders', bearer(foreign))).toBe(401);
  const audiences = [hosts.api, hosts.files].map((host) => lab.url(host, ''));
  expect(await differences(panel)).toEqual([
    'The token lacks what the one that worked allowed (scope). was orders:read',
    `The token is for another audience (aud). was ${audiences[0]} is ${audiences[1]}`,
    expect.stringMatching(/^(?:Authorization: other credentials|A newer token) than/),
    'The token allows what the one that worked did not (scope). is files:write',
  ]);
  const text = await panel.text(section);
  expect(text).toContain('Other credentials of the same kind were accepted');
  for (const secret of [read, foreign]) expect(text).not.toContain(secret);
});

test('the session cookie is gone', async () => {
  const { tab, panel } = await opened();
  const include = { credentials: 'include' };
  expect(await ask(tab, '/session', { method: 'POST', ...include })).toBe(201);
  expect(await ask(tab, '/session/orders', include)).toBe(200);
  expect(await ask(tab, '/session/orders')).toBe(401);
  expect(await differences(panel)).toContain('The cookie sid, which may hold the session, is gone.');
});

test('nothing differs, and so it is said', async () => {
  const { tab, panel } = await opened();
  const include = { credentials: 'include' };
  expect(await ask(tab, '/session', { method: 'POST', ...include })).toBe(201);
  expect(await ask(tab, '/session/orders', include)).toBe(200);
  expect(await ask(tab, '/session', { method: 'DELETE', ...include })).toBe(200);
  expect(await ask(tab, '/session/orders', include)).toBe(401);
  expect(await differences(panel)).toEqual([]);
  expect(await panel.text(section)).toContain('Nothing that can be seen differs.');
});
