/** @jsxImportSource preact */
import { describe, expect, test } from 'vitest';
import type { Round } from '#core/exchange.ts';
import { show } from '#ui/testing/dom.ts';
import { type Answers, fakeClient } from '#ui/testing/fake-client.ts';
import { header, record, round, snapshot, statusOnlyRound } from '#ui/testing/records.ts';
import { Detail } from './Detail.tsx';
import { Notices } from './Notices.tsx';
import { createPanelStore } from './store.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const image = record(1, 401, { type: 'image', rounds: [statusOnlyRound(401)] });
const other = record(2, 401);

const why = 'Authlens recorded only the status';
const before =
  'Of images, styles, scripts, fonts and media Authlens records only the status, so that pages stay fast. What was sent and the challenge are therefore not visible.';
const after =
  'They are recorded in full from now on, which makes pages a little slower. Reload the page.Only their status again';

async function open(answers: Answers = {}) {
  const client = fakeClient({ hasHostAccess: true, ...answers });
  const store = createPanelStore(client, () => 2_000);
  client.show(snapshot([image, other]));
  await settled();
  const detail = () => show(<Detail store={store} />);
  const list = () => show(<Notices store={store} />);
  return { client, store, detail, list };
}

describe('of a static part the detail says', () => {
  async function sections(rounds: readonly Round[]): Promise<string> {
    const { client, store, detail } = await open();
    client.show(snapshot([record(1, 401, { type: 'image', rounds })]));
    store.select(1);
    return detail().text();
  }

  test('why nothing but the status is there, and nowhere that it was none', async () => {
    const text = await sections([statusOnlyRound(401)]);
    for (const part of [
      `${before}Record them in full`,
      `Authorization not visible: ${why}Cookie not visible: ${why}`,
      `The challenge is not visible: ${why}.`,
      `Authorization is not visible: ${why}.`,
      `Cookies sentNot visible: ${why}.`,
      `RequestNot visible: ${why}.`,
      `Response HTTP/1.1 401Not visible: ${why}.`,
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/\bnot sent\b|\bwas sent\.|names no challenge|\bNone\b|could name one/);
  });

  test('which rounds that is, where DevTools has told the others', async () => {
    const answers = [header('WWW-Authenticate', 'Bearer')];
    const text = await sections([round(401, { answers, end: { kind: 'answered' } }), statusOnlyRound(401)]);
    expect(text).toContain('schemeBearer');
    expect(text).toContain(`The challenge of round 2 is not visible: ${why}.`);
    expect(text).toContain(`Authorization of round 2 is not visible: ${why}.`);
  });

  test('of a seen answer after an unseen redirect, that it names no challenge', async () => {
    const end = { kind: 'redirect', to: 'https://cdn.example/a.png' } as const;
    const text = await sections([statusOnlyRound(302, { end }), round(401)]);
    expect(text).toContain(`The challenge of round 1 is not visible: ${why}.The response names no challenge.`);
    expect(text).not.toContain(before);
  });
});

test('"Record them in full" is set, and back again', async () => {
  const { client, store, detail } = await open();
  store.select(1);
  client.answers.settings = { full: true };
  detail().click('data-action', 'full');
  await settled();
  expect(client.calls.at(-1)).toEqual(['settings', { full: true }]);
  expect(detail().text()).toContain(after);
  client.answers.settings = { full: false };
  detail().click('data-action', 'status-only');
  await settled();
  expect(client.calls.at(-1)).toEqual(['settings', { full: false }]);
  expect(detail().text()).toContain(before);
});

test('the list says that all is recorded in full, and gives the way back', async () => {
  const { client, store, list } = await open({ settings: { full: true } });
  const text = 'Images, styles and scripts are recorded in full.Only their status again';
  expect([list().text(), list().count('class', 'notice')]).toEqual([text, 1]);
  store.select(2);
  expect(list().count('class', 'notice')).toBe(1);
  store.select(1);
  expect(list().count('class', 'notice twice')).toBe(1);
  client.answers.settings = { full: false };
  list().click('data-action', 'status-only');
  await settled();
  expect(list().count('data-notice', 'full')).toBe(0);
});

test('what another panel has set is seen when somebody looks again', async () => {
  const { client, store, list } = await open();
  expect(list().count('data-notice', 'full')).toBe(0);
  client.answers.settings = { full: true };
  store.check();
  await settled();
  expect(list().count('data-notice', 'full')).toBe(1);
});

test('a refused setting is told, and nothing is said to be on', async () => {
  const { client, store, detail, list } = await open();
  store.select(1);
  client.answers.settings = new Error('Storage is full.');
  detail().click('data-action', 'full');
  await settled();
  expect(list().text()).toBe('Storage is full.');
  expect(detail().count('data-action', 'full')).toBe(1);
});

test('a record of which all was recorded says nothing of it', async () => {
  const { store, detail } = await open();
  store.select(2);
  expect(detail().count('data-notice', 'status-only')).toBe(0);
});
