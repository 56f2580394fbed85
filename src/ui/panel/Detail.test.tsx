/** @jsxImportSource preact */
import { describe, expect, test } from 'vitest';
import type { Exchange, Header, Round } from '#core/exchange.ts';
import { show } from '#ui/testing/dom.ts';
import { fakeClient } from '#ui/testing/fake-client.ts';
import { header, record, round, snapshot } from '#ui/testing/records.ts';
import { Detail } from './Detail.tsx';
import { createPanelStore } from './store.ts';

/** The detail of one exchange, as the panel draws it. */
function detail(rounds: readonly Round[], over: Partial<Exchange> = {}) {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPanelStore(client, () => 2_000);
  client.show(snapshot([record(1, 401, { rounds, ...over })]));
  store.select(1);
  return show(<Detail store={store} />);
}

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
