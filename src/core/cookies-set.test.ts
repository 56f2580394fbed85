import { expect, test } from 'vitest';
import { cookiesSet } from './cookies-set.ts';
import { headers } from './event.fixture.ts';
import type { Exchange, ResponseHead } from './exchange.ts';

const now = Date.UTC(2026, 10, 21, 12);
const minutes = 60_000;

/** Asked for by a page of the bank; the answer is there after a second. */
function exchange(lines: readonly string[], over: Partial<Exchange> = {}, head: Partial<ResponseHead> = {}): Exchange {
  const response = { status: 401, statusLine: 'HTTP/1.1 401', headers: headers(...lines), ...head };
  return {
    requestId: '1',
    tabId: 7,
    frameId: 0,
    type: 'xmlhttprequest',
    initiator: { state: 'seen', value: 'https://bank.test' },
    startedAt: now - 1_000,
    endedAt: now,
    rounds: [
      {
        url: 'https://shop.example/login',
        method: 'POST',
        at: now - 1_000,
        sent: { state: 'seen', value: [] },
        response: { state: 'seen', value: response },
        end: { kind: 'last' },
      },
    ],
    outcome: { kind: 'completed' },
    blindTo: [],
    ...over,
  };
}

const fates = (of: Exchange) => {
  const observed = cookiesSet(of, 0);
  return observed.state === 'seen' ? observed.value.map(({ cookie }) => cookie.fate) : observed;
};

// RFC 6265bis section 5.7; browsers count Expires by the server's clock
test('Expires is counted from the Date of the answer, Max-Age from when it came', () => {
  const expires = new Date(now + 15 * minutes).toUTCString();
  const ahead = `Date: ${new Date(now + 10 * minutes).toUTCString()}`;
  const sets = [
    `Set-Cookie: a=1; SameSite=None; Secure; Expires=${expires}`,
    'set-cookie: b=1; SameSite=None; Secure; Max-Age=60',
  ];
  expect(fates(exchange([ahead, ...sets]))).toEqual([
    { kind: 'kept', until: now + 5 * minutes },
    { kind: 'kept', until: now + minutes },
  ]);
});

test('an answer to another site sets no SameSite cookie, but with a whole page', () => {
  const lines = ['Set-Cookie: a=1; SameSite=Lax'];
  expect(fates(exchange(lines))).toEqual([{ kind: 'refused', why: ['set-cookie-cross-site'] }]);
  expect(fates(exchange(lines, { type: 'main_frame' }))).toEqual([{ kind: 'kept', until: 'session' }]);
});

test('what was not told is hidden, not none', () => {
  const lines = ['Set-Cookie: a=1'];
  expect(fates(exchange(lines, {}, { statusOnly: true }))).toEqual({ state: 'hidden', why: 'status-only' });
  const [round] = exchange(lines).rounds;
  if (round === undefined) throw new Error('no round');
  const hidden = { state: 'hidden', why: 'worker-restarted' } as const;
  expect(fates(exchange([], { rounds: [{ ...round, response: hidden }] }))).toEqual(hidden);
  expect(fates(exchange([], { rounds: [{ ...round, response: { state: 'absent' } }] }))).toEqual({ state: 'absent' });
  expect(cookiesSet(exchange(lines), 1)).toEqual({ state: 'absent' });
  expect(fates(exchange(lines, {}, { fromCache: true }))).toEqual([]);
});
