import { expect, test } from 'vitest';
import type { Header, Round } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { header, record, round } from '#ui/testing/records.ts';
import { sentCredentials } from './sent-credentials.ts';
import { settingOf } from './setting-of.ts';

const clock = { offset: 9, within: 1, samples: 1 };

function settings(rounds: readonly Round[], known: StoredRecord['known'] = { clock }) {
  const made = { ...record(1, 401, { rounds }), known };
  return sentCredentials(made.exchange).map((credential) => {
    const { at, clock: of, request, challenges } = settingOf(made, made.exchange, credential);
    return [at, of?.offset, request?.url, challenges?.map(({ raw }) => raw)];
  });
}

const challenge = (value: string, name = 'WWW-Authenticate') => header(name, value);
const at = (url: string, sends: Header[], answers: Header[] = [], status = 401) =>
  round(status, { url, sends, answers });

test('the last round that carried it, its clock, and its own scheme among the challenges', () => {
  const sends = [header('Authorization', 'Bearer t0k3n')];
  const answers = [challenge('Basic realm="a", Bearer realm="b"'), challenge('Basic', 'Proxy-Authenticate')];
  const rounds = [
    { ...at('https://a.example/', sends, [], 307), at: 1 },
    { ...at('https://b.example/', sends, answers), at: 2 },
  ];
  expect(settings(rounds)).toEqual([[2, 9, 'https://b.example/', ['Bearer realm="b"']]]);
  // What is known is of b.example: of what only a.example got, it judges nothing.
  const [first, second] = rounds;
  expect(first && second && settings([first, { ...second, sent: { state: 'seen', value: [] } }])).toEqual([
    [1, undefined, 'https://a.example/', []],
  ]);
});

test('all challenges where none names the scheme; those of the proxy for what was sent to it', () => {
  const answers = [challenge('Basic realm="a"'), challenge('Digest realm="p"', 'Proxy-Authenticate')];
  const sends = [header('Authorization', 'Token t0k3n'), header('Proxy-Authorization', 'Basic YTpi')];
  expect(settings([at('https://a.example/', sends, answers)]).map(([, , , own]) => own)).toEqual([
    ['Basic realm="a"'],
    ['Digest realm="p"'],
  ]);
});

test('only its times are judged where nobody knows what kind of token belongs there', () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (claims: object) => `${encode({ alg: 'HS256' })}.${encode(claims)}.${'A'.repeat(43)}`;
  const url = `https://a.example/?access_token=${token({ sub: '1' })}&id_token=${token({ sub: '2' })}&t=${token({ scope: 'x' })}`;
  const known = settings([at(url, [], [challenge('Bearer')])]);
  expect(known).toEqual([
    [1_000, 9, url, ['Bearer']],
    [1_000, 9, undefined, undefined],
    [1_000, 9, url, ['Bearer']],
  ]);
});
