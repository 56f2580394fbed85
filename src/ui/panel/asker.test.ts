import { expect, test } from 'vitest';
import type { Exchange } from '#core/exchange.ts';
import { exchange, round } from '#ui/testing/records.ts';
import { askerLines } from './asker.ts';

const lines = (over: Partial<Exchange>) => askerLines(exchange([round(401)], over));
const role = 'made-by-service-worker-for';
const worker = 'Asked by a worker of https://shop.example, not by a tab: so it is on no badge.';
const unknown = 'Asked by a worker or the browser itself, not by a tab: so it is on no badge.';

test.each<[what: string, over: Partial<Exchange>, expected: readonly string[]]>([
  ['a tab', {}, []],
  ['a worker', { tabId: -1 }, [worker]],
  ['no initiator', { tabId: -1, initiator: { state: 'absent' } }, [unknown]],
  ['an opaque origin', { tabId: -1, initiator: { state: 'seen', value: 'null' } }, [unknown]],
  [
    'in place of a page',
    { tabId: -1, joints: [{ role, requestId: '2', method: 'PUT' }] },
    [worker, "A service worker asked in place of the page's PUT request."],
  ],
  [
    'of an unknown method',
    { tabId: -1, joints: [{ role, requestId: '2' }] },
    [worker, "A service worker asked in place of the page's request."],
  ],
  ['another joint', { joints: [{ role: 'healed-by', requestId: '2' }] }, []],
])('%s', (_, over, expected) => {
  expect(lines(over)).toEqual(expected);
});
