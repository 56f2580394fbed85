/** @jsxImportSource preact */
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '#core/messages.ts';
import { show } from '#ui/testing/dom.ts';
import { fakeClient } from '#ui/testing/fake-client.ts';
import { header, record, round, snapshot, statusOnlyRound } from '#ui/testing/records.ts';
import { Cookies } from './Cookies.tsx';
import { Detail } from './Detail.tsx';
import { createPanelStore } from './store.ts';

function shown(url: string, ...lines: string[]) {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPanelStore(client, () => 2_000);
  const sends = lines.map((line) => header('Cookie', line));
  client.show(snapshot([record(1, 401, { rounds: [round(401, { url, sends })] })]));
  store.select(1);
  return show(<Detail store={store} />);
}

test('what is wrong with a cookie stands with it, its value stays hidden', () => {
  const detail = shown('http://shop.example/', '__Host-sid=s3cr3t-s3cr3t; lang=en; lang=de; token=undefined');
  const codes = ['cookie-prefix-insecure', 'cookie-repeated', 'literal-undefined'];
  expect(codes.map((code) => detail.count('data-code', code))).toEqual([1, 1, 1]);
  expect(detail.everything()).not.toContain('s3cr3t-s3cr3t');
});

test('nothing is said of cookies that are well', () => {
  expect(shown('https://shop.example/', '__Host-sid=abc; lang=en').count('data-code')).toBe(0);
});

test('a line that is too large for servers', () => {
  expect(shown('https://shop.example/', `a=${'b'.repeat(9_000)}`).count('data-code', 'cookie-line-large')).toBe(1);
});

const answered = (n: number, sets: readonly string[], url = 'https://shop.example/login') =>
  record(n, 401, {
    rounds: [round(401, { url, at: n * 1_000, answers: sets.map((set) => header('Set-Cookie', set)) })],
    endedAt: n * 1_000 + 50,
  });

const section = ({ exchange }: StoredRecord, kept: readonly StoredRecord[] = []) =>
  show(<Cookies exchange={exchange} kept={signal(kept)} />);

describe('cookies set', () => {
  test('what becomes of each, its attributes in words, its value masked', () => {
    const shown = section(
      answered(1, ['sid=s3cr3t-s3cr3t; Path=/; HttpOnly', 'old=; Path=/; Max-Age=0', '=bare; Domain=bank.test']),
    );
    expect(['kept', 'deletes', 'refused'].map((fate) => shown.count('data-fate', fate))).toEqual([1, 1, 1]);
    expect(shown.text()).toContain('For shop.example aloneall pathsHttpOnly (no script reads it)');
    expect(shown.everything()).not.toMatch(/s3cr3t|bare/);
    expect(shown.count('aria-label', 'Reveal cookie sid as set')).toBe(1);
  });

  test('problems stand with their cookie, and the line shows the place', () => {
    const shown = section(answered(1, ['a=1; Path=/', 'b=s3cr3t-s3cr3t; SameSite=sometimes; Max-Age=1h']));
    expect(shown.count('data-code')).toBe(2);
    expect(shown.count('data-code', 'set-cookie-samesite-unknown')).toBe(1);
    expect(shown.count('data-code', 'set-cookie-max-age')).toBe(1);
    expect(shown.count('class', 'fault')).toBe(2);
    expect(shown.text()).toContain('; SameSite=sometimes; Max-Age=1h');
    expect(shown.everything()).not.toContain('s3cr3t');
  });

  test('by the answers of several rounds', () => {
    const first = round(302, { answers: [header('Set-Cookie', 'a=1')], end: { kind: 'redirect', to: 'x' } });
    const shown = section(record(1, 401, { rounds: [first, round(401)] }));
    expect(shown.text()).toContain('what is blocked is not seenRound 1a');
    expect(shown.count('data-set-cookie')).toBe(1);
  });

  test('none, and what was not told', () => {
    expect(section(answered(1, [])).count('data-cookies')).toBe(0);
    const image = section(record(1, 401, { rounds: [statusOnlyRound(401)] }));
    expect(image.text()).toMatch(/Cookies set.*Not visible: Authlens recorded only the status\.$/);
  });
});

describe('cookies not sent', () => {
  const login = answered(1, ['sid=1; Path=/account']);

  test('what set it, and why it was not sent', () => {
    const shown = section(answered(5, []), [login]);
    expect(shown.count('data-kept-back', 'not-sent')).toBe(1);
    expect(shown.count('data-code', 'not-sent-path')).toBe(1);
    expect(shown.text()).toMatch(
      /sidWas set by GET shop\.example\/login at \d\d:\d\d:01, and was not sent:The path of the request is not within its path\.$/,
    );
    expect(shown.text()).not.toContain('Without such a rule');
  });

  test('no reason is known: none is made up', () => {
    const shown = section(answered(5, []), [answered(1, ['sid=1; Path=/'])]);
    expect(shown.count('data-code')).toBe(0);
    expect(shown.text()).toContain(
      'and was not sent. No rule that can be seen here keeps it back.Without such a rule,',
    );
  });

  test('what the browser did not take', () => {
    const shown = section(answered(5, []), [answered(1, ['sid=1; Path=/; SameSite=None'])]);
    expect(shown.count('data-kept-back', 'not-kept')).toBe(1);
    expect(shown.text()).toContain('but the browser did not keep it:SameSite=None needs Secure.');
  });

  test('by the latest of a group', () => {
    const [, latest] = [login, answered(4, ['late=1; Path=/account'])];
    const shown = section(answered(5, []), [{ ...login, times: 2, last: { ...latest.exchange, requestId: '9' } }]);
    expect(shown.count('data-kept-back')).toBe(2);
  });

  test('by an answer that was not recorded', () => {
    const by = { at: 1_000, method: 'POST', url: 'https://shop.example/sign-in', type: 'xmlhttprequest', frameId: 0 };
    const line = { ...by, line: 'sid=; Path=/account', length: 9 };
    const one = { ...answered(5, []), known: { cookies: [line] } };
    expect(section(one, [answered(6, []), one]).text()).toMatch(
      /sidWas set by POST shop\.example\/sign-in at \d\d:\d\d:01, and was not sent:The path of the request is not within its path\.$/,
    );
    expect(section(answered(6, []), [one]).count('data-kept-back')).toBe(0);
  });

  test('an address that holds a secret stays masked', () => {
    const shown = section(answered(5, []), [
      answered(1, ['sid=1; Path=/x'], 'https://shop.example/login?code=s3cr3t-s3cr3t'),
    ]);
    expect(shown.everything()).not.toContain('s3cr3t');
  });

  test('nothing without an earlier answer', () => {
    expect(section(answered(5, [])).count('data-cookies')).toBe(0);
    expect(section(login, [answered(5, []), login]).count('data-cookies', 'kept-back')).toBe(0);
  });
});
