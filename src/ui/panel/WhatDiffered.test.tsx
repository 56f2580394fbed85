/** @jsxImportSource preact */
import { expect, test } from 'vitest';
import type { Header } from '#core/exchange.ts';
import { lastGood } from '#core/good.ts';
import type { Known, Weight } from '#core/messages.ts';
import { show } from '#ui/testing/dom.ts';
import { header, record, round } from '#ui/testing/records.ts';
import { WhatDiffered } from './WhatDiffered.tsx';

const at = Date.UTC(2026, 10, 21, 12);
const url = 'https://api.shop.example/v2/me';

const good = (...headers: Header[]) =>
  lastGood(
    {
      kind: 'sent',
      requestId: '1',
      at: at - 180_000,
      url,
      method: 'GET',
      type: 'xmlhttprequest',
      tabId: 7,
      frameId: 0,
      headers,
    },
    200,
    'salt',
  );

function section(known: Known | undefined, sends: Header[], weight: Weight = 'refused') {
  const kept = {
    ...record(1, 401, { startedAt: at, rounds: [round(401, { at, sends })] }, weight),
    ...(known && { known }),
  };
  return show(<WhatDiffered record={kept} exchange={kept.exchange} />);
}

const token = (text: string) => header('Authorization', `Bearer ${text}`);
const origin = (host: string) => header('Origin', `https://${host}.example`);

test('each difference in a sentence, the most telling first, with what it was and what it is', () => {
  const shown = section({ good: good(origin('www'), token('s3cr3t-s3cr3t')) }, [origin('app'), token('0ther-s3cr3t')]);
  expect(shown.text()).toMatch(
    /^What differed from the last good request, \d\d:57:00, 3 minutes before this requestAuthorization: other credentials than those that worked 3 minutes before this request\.The request has another Origin\.was https:\/\/www\.exampleis https:\/\/app\.example$/,
  );
  expect(shown.count('data-difference')).toBe(2);
  expect(shown.everything()).not.toContain('s3cr3t');
});

test('names of cookies and claims stand as they came', () => {
  const shown = section({ good: good(header('Cookie', 'sid=1')) }, []);
  expect(shown.text()).toContain('The cookie sid, which may hold the session, is gone.');
});

test('when these and other credentials were accepted', () => {
  const known = { good: good(token('a')), workedAt: at - 120_000, otherWorkedAt: at - 60_000 };
  expect(section(known, [token('a')]).text()).toMatch(
    /Nothing that can be seen differs\. What changed is on the server, or in what is not visible\.These credentials were last accepted 2 minutes before this request\.Other credentials of the same kind were accepted since, 1 minute before this request\.$/,
  );
});

test('a request that cannot be seen is not said to be the same', () => {
  const sent = { state: 'hidden', why: 'worker-restarted' } as const;
  const kept = {
    ...record(1, 401, { startedAt: at, rounds: [round(401, { sent })] }),
    known: { good: good(token('a')) },
  };
  expect(show(<WhatDiffered record={kept} exchange={kept.exchange} />).text()).toMatch(
    /What this request sent is not visible: Authlens was stopped by the browser and woke after it was sent\.$/,
  );
});

test.each<[what: string, known: Known | undefined, weight: Weight]>([
  ['nothing is known', undefined, 'refused'],
  ['none went well', { workedAt: at }, 'refused'],
  ['it was no refusal', { good: good(token('a')) }, 'quiet'],
  ['a dialog is open', { good: good(token('a')) }, 'waiting'],
])('not shown where %s', (_, known, weight) => {
  expect(section(known, [], weight).text()).toBe('');
});
