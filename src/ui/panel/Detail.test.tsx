/** @jsxImportSource preact */
import { describe, expect, test } from 'vitest';
import type { Body, Exchange, Header, Round } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { show } from '#ui/testing/dom.ts';
import { fakeClient } from '#ui/testing/fake-client.ts';
import { group, header, record, round, snapshot } from '#ui/testing/records.ts';
import { Detail } from './Detail.tsx';
import { createPanelStore } from './store.ts';

/** The detail of a record, as the panel draws it. */
function detailOf(shown: StoredRecord) {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPanelStore(client, () => 2_000);
  client.show(snapshot([shown]));
  store.select(shown.n);
  return show(<Detail store={store} />);
}

/** The same of one exchange. */
const detail = (rounds: readonly Round[], over: Partial<Exchange> = {}) =>
  detailOf(record(1, 401, { rounds, ...over }));

const answered = (value: string, name = 'WWW-Authenticate') => [round(401, { answers: [header(name, value)] })];
const encode = (text: string) => Buffer.from(text).toString('base64url');

test('a claim nested 5,000 deep hides nothing else', () => {
  const claims = `{"sub":"ada","deep":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
  const token = `${encode('{"alg":"HS256"}')}.${encode(claims)}.${'A'.repeat(43)}`;
  const shown = detail([round(401, { sends: [header('Authorization', `Bearer ${token}`)] })]);
  expect(shown.count('data-claim', 'deep')).toBe(1);
  expect(shown.count('data-section', 'headers')).toBe(1);
  expect(shown.count('data-broken')).toBe(0);
});

test('what was cut away is told', () => {
  const cut = { ...round(401, { answers: [{ ...header('X', 'y'), cut: 1_234 }] }), cut: 5_678, cutLines: 59_488 };
  const text = detail([cut]).text();
  for (const part of ['1,234 more characters', '5,678 more characters', '59,488 more lines'])
    expect(text).toContain(`${part} were not kept`);
});

test('a section that cannot be read leaves the others', () => {
  const broken: Header = { name: 'Cookie', value: 7 as unknown as string };
  const shown = detail([
    round(401, { sends: [broken, header('X-Next', 'n')], answers: [header('WWW-Authenticate', 'Bearer')] }),
  ]);
  const text = shown.text();
  for (const part of [
    'The cookies could not be shown (TypeError). Nothing is lost: the raw headers are below.',
    'schemeBearer',
    'The line Cookie could not be shown (TypeError).',
    'X-Nextn',
  ])
    expect(text).toContain(part);
});

describe('a password or token in an address is nowhere until it is revealed', () => {
  const address = 'https://ada:hunter2@shop.example/?access_token=s3cr3t-s3cr3t';
  const claims = encode(JSON.stringify({ iss: address, own: [address], exp: 9 }));
  const rounds = [
    round(302, {
      url: 'https://shop.example/?access_token=s3cr3t-s3cr3t',
      userinfo: 'ada:hunter2',
      answers: [header('Location', address)],
      end: { kind: 'redirect', to: address },
    }),
    round(401, {
      sends: [
        header('Authorization', `Bearer ${encode('{"alg":"none"}')}.${claims}.`),
        header('Proxy-Authorization', `Digest username="ada", uri="${address}"`),
        header('Referer', address),
        header('X-Seen-At', `"${address}"`),
      ],
      answers: [
        header('WWW-Authenticate', `Basic realm="${address}", Bearer error_uri=${address} ${address}`),
        header('WWW-Authenticate', `Negotiate ${address}`),
        header('WWW-Authenticate', address),
      ],
    }),
  ];

  test('in any section', () => {
    const shown = detail(rounds);
    expect(shown.count('data-broken')).toBe(0);
    expect(shown.text()).toContain('shop.example');
    for (const secret of ['hunter2', 's3cr3t']) expect(shown.everything()).not.toContain(secret);
    shown.click('aria-label', 'Reveal realm');
    expect(shown.text()).toContain(`"${address}"`);
  });
});

test('a Basic user name that is a key, and the length of a password, are nowhere', () => {
  const basic = (text: string) => [round(401, { sends: [header('Authorization', `Basic ${btoa(text)}`)] })];
  expect(detail(basic('sk_live_4eC39HqLyjWDarjtT1zdp7dc:')).everything()).not.toContain('sk_live_');
  const shown = detail(basic('ada-of-the-shop:correct-horse'));
  expect(shown.text()).toContain('ada-of-the-shop');
  expect(shown.everything()).not.toContain('characters');
});

test('a long value is shown whole, and cut again', () => {
  const shown = detail(answered(`Basic realm="${'x'.repeat(200_000)}"`));
  const length = shown.text().length;
  const more = () => shown.text().match(/Show [\d,]* ?(?:more characters|less)/g);
  expect(more()).toEqual([
    'Show 198,002 more characters',
    'Show 198,014 more characters',
    'Show 198,014 more characters',
  ]);
  shown.click('class', 'small');
  expect([more()?.[0], shown.text().length > length + 190_000]).toEqual(['Show less', true]);
  shown.click('class', 'small');
  expect(shown.text().length).toBe(length);
});

test('Reveal becomes Hide, and its name says where it stands', () => {
  const shown = detail([round(401, { sends: [header('Authorization', 'Bearer s3cr3t-s3cr3t')] })]);
  const raw = 'Authorization in the raw headers';
  expect(shown.count('aria-label', 'Reveal Authorization in the credentials')).toBe(1);
  shown.click('aria-label', `Reveal ${raw}`);
  expect([shown.text().includes('s3cr3t'), shown.count('aria-pressed')]).toEqual([true, 0]);
  shown.click('aria-label', `Hide ${raw}`);
  expect([shown.text().includes('s3cr3t'), shown.count('aria-label', `Reveal ${raw}`)]).toEqual([false, 1]);
});

test('words: one request, and the code of a problem as the title of its sentence', () => {
  const shown = detail(answered('Basic realm="shop'));
  expect(shown.text()).toContain('Rounds 1 request');
  expect(shown.text()).not.toContain('unterminated-quote');
  expect(shown.count('title', 'unterminated-quote')).toBe(1);
});

describe('long lists are drawn in part', () => {
  const more = (left: string) => `and ${left} more`;

  test('100,000 challenges in one line', () => {
    const shown = detail(answered('a,'.repeat(100_000)));
    const schemes = () => shown.text().split('scheme').length - 1;
    expect([schemes(), shown.text().includes(more('99,950'))]).toEqual([50, true]);
    shown.click('data-action', 'more');
    expect([schemes(), shown.text().includes(more('99,450'))]).toEqual([550, true]);
    shown.click('data-action', 'more');
    expect(schemes()).toBe(1_050);
  });

  test.each<[what: string, rounds: readonly Round[], left: string]>([
    ['parameters', answered(`Digest ${Array.from({ length: 60_000 }, (_, n) => `p${n}=x`).join(',')}`), '59,950'],
    ['problems', answered('Digest a=b'.repeat(1) + ',a=b'.repeat(10_000)), '9,951'],
    ['header lines', [round(401, { answers: Array(60_000).fill(header('X-Line', 'x')) })], '59,950'],
    ['challenge lines', [round(401, { answers: Array(60_000).fill(header('WWW-Authenticate', 'a')) })], '59,950'],
    ['cookies', [round(401, { sends: [header('Cookie', 'a=b; '.repeat(60_000))] })], '59,950'],
    [
      'keys',
      [round(401, { url: `https://a.example/?${Array.from({ length: 60_000 }, (_, n) => `key=${n}`).join('&')}` })],
      '59,950',
    ],
    [
      'claims',
      [
        round(401, {
          sends: [
            header(
              'Authorization',
              `Bearer ${encode('{"alg":"HS256"}')}.${encode(JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`c${n}`, n]))))}.${'A'.repeat(43)}`,
            ),
          ],
        }),
      ],
      '59,950',
    ],
  ])('%s', (_, rounds, left) => {
    const shown = detail(rounds);
    expect(shown.text()).toContain(more(left));
    expect(shown.everything().length).toBeLessThan(60_000);
  });
});

describe('a group', () => {
  const sends = (token: string) => [round(401, { sends: [header('Authorization', `Bearer ${token}`)] })];
  const first = new Date(2026, 10, 21, 16, 4, 12).getTime();
  const latest = new Date(2026, 10, 21, 16, 5, 1).getTime();
  const made = group(1, 300, latest, { rounds: sends('s3cr3t-of-the-latest') });
  const of300 = { ...made, exchange: { ...made.exchange, startedAt: first, rounds: sends('s3cr3t-of-the-first') } };

  test('shows its first or its latest request, and says which', () => {
    const shown = detailOf(of300);
    const pressed = () => ['first', 'latest'].map((which) => shown.attribute('data-which', which, 'aria-pressed'));
    expect(shown.text()).toContain('First of 300, 16:04:12Latest, 16:05:01');
    expect(shown.count('aria-label', '300 requests that are alike')).toBe(1);
    expect(pressed()).toEqual(['true', 'false']);
    shown.click('data-which', 'latest');
    shown.click('data-which', 'latest');
    expect(pressed()).toEqual(['false', 'true']);
    expect(shown.count('title', '21 Nov 2026, 16:05:01')).toBe(1);
    shown.click('data-which', 'first');
    expect(pressed()).toEqual(['true', 'false']);
  });

  test('reveals nothing in the one that was revealed in the other', () => {
    const shown = detailOf(of300);
    shown.click('aria-label', 'Reveal Authorization in the credentials');
    expect(shown.text()).toContain('s3cr3t-of-the-first');
    shown.click('data-which', 'latest');
    expect(shown.everything()).not.toContain('s3cr3t');
    shown.click('aria-label', 'Reveal Authorization in the credentials');
    expect(shown.text()).toContain('s3cr3t-of-the-latest');
    expect(shown.text()).not.toContain('s3cr3t-of-the-first');
  });

  test('whose latest was not kept says so', () => {
    const { last: _, ...rest } = of300;
    const shown = detailOf(rest);
    expect(shown.count('data-which')).toBe(0);
    expect(shown.text()).toContain('First of 300 requests that are alike; the others were not kept.');
  });

  test('is none with one request', () => {
    expect(detailOf(record(1, 401)).count('data-section', 'which')).toBe(0);
  });
});

test('what healed says so, and looks calm', () => {
  const shown = detailOf(record(1, 401, {}, 'healed'));
  expect(shown.text()).toContain(
    'Healed. A later request to the same address went well, so this does not count as a failure.',
  );
  expect(shown.count('data-group', 'healed')).toBe(1);
});

test('refused without a status: a circle is told first, then its rounds', () => {
  const hop = round(302, { end: { kind: 'redirect', to: 'https://shop.example/loop' } });
  const shown = detail([hop], { outcome: { kind: 'failed', error: 'net::ERR_TOO_MANY_REDIRECTS' } });
  expect(shown.text()).toContain('Redirect loopThe request was sent on from address to address');
  expect(shown.text()).toContain('The browser then reported net::ERR_TOO_MANY_REDIRECTS.');
});

describe('what is known of the origin', () => {
  test('stands in a table', () => {
    const shown = detailOf({ ...record(1, 401), known: { clock: { offset: 0, within: 600, samples: 2 } } });
    expect(shown.text()).toContain(
      "clockThe server's clock agrees with this computer's (the latest 2 answers, give or take 1 s).",
    );
  });

  test('and is no section where it is nothing', () => {
    expect(detailOf({ ...record(1, 401), known: {} }).count('data-section', 'known')).toBe(0);
    expect(detailOf(record(1, 401)).count('data-section', 'known')).toBe(0);
  });
});

describe('bodies', () => {
  const json = (text: string, over: Partial<Body> = {}): Body => ({ text, mimeType: 'application/json', ...over });

  test('as they came, with their type and size; secrets masked until revealed', () => {
    const text = '{"error":"invalid_token",\n"refresh_token":"s3cr3t"}';
    const shown = detailOf({ ...record(1, 401), bodies: { response: json(text, { cut: 1_000 }) } });
    expect(shown.text()).toContain('Response body application/json, 1,051 characters');
    expect(shown.text()).toContain('{"error":"invalid_token",\n"refresh_token":"');
    expect(shown.text()).toContain('Cut: 1,000 more characters were not kept.');
    expect(shown.everything()).not.toContain('s3cr3t');
    shown.click('aria-label', 'Reveal the response body');
    expect(shown.text()).toContain(text);
    expect(shown.count('data-section', 'request-body')).toBe(0);
  });

  test('a form as names and values, each revealed by itself', () => {
    const request = { text: 'user=ada&password=hunter2&pin=99887766', mimeType: 'application/x-www-form-urlencoded' };
    const shown = detailOf({ ...record(1, 401), bodies: { request } });
    expect(shown.text()).toContain('userada');
    shown.click('aria-label', 'Reveal password in the request body');
    expect([shown.text().includes('hunter2'), shown.everything().includes('99887766')]).toEqual([true, false]);
  });

  test('20 lines, and the rest on demand', () => {
    const response = json(Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n'));
    const shown = detailOf({ ...record(1, 401), bodies: { response } });
    expect([shown.text().includes('line 19'), shown.text().includes('line 20')]).toEqual([true, false]);
    shown.click('class', 'small');
    expect(shown.text()).toContain('line 99');
  });

  test('bytes, nothing, and one of a group', () => {
    const request = json('aHVudGVyMg==', { base64: true, mimeType: 'application/octet-stream' });
    const bodies = { request, response: json('', { mimeType: '' }), ofGroup: true } as const;
    const shown = detailOf({ ...group(1, 3), bodies });
    expect(shown.text()).toContain('application/octet-stream, 12 characters, bytes shown as Base64');
    expect(shown.text()).toContain('Response body 0 charactersOne of the requests of this group had it;');
    expect(shown.text()).toContain('Empty.');
    expect(shown.everything()).not.toContain('aHVudGVyMg');
  });

  test('none, and something else hidden: how to see both', () => {
    const hint = 'data-hint';
    const basic = answered('Basic realm="x"');
    expect(detail(basic, { blindTo: ['authorization'] }).count(hint, 'devtools')).toBe(1);
    expect(detail(basic).count(hint)).toBe(0);
    const cached = [round(401, { sent: { state: 'hidden', why: 'from-cache' } })];
    expect(detail(cached).count(hint)).toBe(0);
    const told = { ...record(1, 401, { rounds: basic, blindTo: ['authorization'] }), bodies: { response: json('{}') } };
    expect(detailOf(told).count(hint)).toBe(0);
  });
});

test('what DevTools has told is marked, in the headers and in the credentials', () => {
  const told = { ...header('Authorization', 'Basic YWRhOmh1bnRlcjI='), by: 'devtools' as const };
  const shown = detail([round(401, { sends: [header('Accept', '*/*'), told] })]);
  expect(shown.text()).toContain('Credentials Basic, told by DevTools');
  expect(shown.text().match(/told by DevTools/g)).toHaveLength(2);
  expect(detail([round(401, { sends: [header('Authorization', 'Basic YWRhOmh1bnRlcjI=')] })]).text()).not.toContain(
    'told by DevTools',
  );
});

test('no response has no challenge to name', () => {
  const blind = round(0, { response: { state: 'absent' } });
  const outcome = { kind: 'failed', error: 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT' } as const;
  expect(detail([blind], { outcome }).text()).toContain('There was no response that could name one.');
});

describe('a token that is valid by our own clock', () => {
  const exp = Math.floor(Date.UTC(2026, 10, 21, 16) / 1000);
  const token = `${encode('{"alg":"HS256"}')}.${encode(JSON.stringify({ exp }))}.${'A'.repeat(43)}`;
  const sent = round(401, { at: (exp - 60) * 1000, sends: [header('Authorization', `Bearer ${token}`)] });
  const shown = (offset: number) =>
    detailOf({ ...record(1, 401, { rounds: [sent] }), known: { clock: { offset, within: 600, samples: 5 } } });

  test("had expired by the server's", () => {
    const late = shown(600_000);
    expect(late.text()).toContain(
      "This token expired 9 minutes before this request, by the server's clock; by your own clock it was valid for another 1 minute at this request.",
    );
    expect([late.count('data-state', 'valid'), late.count('data-state', 'expired')]).toEqual([0, 1]);
  });

  test("and by the server's", () => {
    const fine = shown(0);
    expect(fine.text()).toContain("for another 1 minute at this request, by the server's clock.");
    expect([fine.count('data-state', 'valid'), fine.count('data-state', 'expired')]).toEqual([1, 0]);
  });
});

test('a secret in the body is told with the credentials', () => {
  const request = { text: 'api_key=k1k1k1k1', mimeType: 'application/x-www-form-urlencoded' };
  expect(detailOf({ ...record(1, 401), bodies: { request } }).text()).toContain(
    'No Authorization header was sent; the request body holds api_key (below).',
  );
});

test('what is known of the origin is as of the first of a group', () => {
  const shown = detailOf({ ...group(1, 3), known: { clock: { offset: 0, within: 600, samples: 2 } } });
  const told = () => shown.text().includes('What is known of this origin as of the first request of this group');
  expect(told()).toBe(false);
  shown.click('data-which', 'latest');
  expect(told()).toBe(true);
});

test('a request of a worker says who asked', () => {
  expect(detailOf(record(1, 401)).count('data-asker')).toBe(0);
  expect(detail([round(401)], { tabId: -1 }).count('data-asker')).toBe(1);
});

test('the version of HTTP is left out where it would be wrong', () => {
  const answers = [header('www-authenticate', 'Basic realm="x"')];
  expect(detail([round(401, { answers })]).text()).toContain('Response 401');
  expect(detail(answered('Basic realm="x"')).text()).toContain('Response HTTP/1.1 401');
});
