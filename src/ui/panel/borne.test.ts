import { expect, test } from 'vitest';
import type { Body } from '#core/exchange.ts';
import { exchange, group, header, record, round } from '#ui/testing/records.ts';
import { borneTokens, requestAt, sentBody, spotWords } from './borne.ts';

// RFC 7519 section 3.1
const jwt =
  'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const mark = 'glpat-0123456789abcdefABCD';

test('each once, with all its places and rounds', () => {
  const cookie = { ...header('Cookie', `sid=${jwt}`), by: 'devtools' as const };
  const rounds = [
    round(302, { url: `https://a.example/?id_token=${jwt}`, sends: [cookie] }),
    round(401, { sends: [cookie, header('X-Forwarded-Token', mark)] }),
  ];
  const found = borneTokens(exchange(rounds), { text: `{"token":"${jwt}"}` });
  expect(found.map(({ text, token, spots, ...rest }) => [text, token?.kind, spots.map(spotWords), rest])).toEqual([
    [
      jwt,
      'JWS',
      ['the cookie sid', 'the query parameter id_token', 'the JSON body as token'],
      { rounds: [0, 1], byDevTools: true },
    ],
    [mark, undefined, ['the header X-Forwarded-Token'], { rounds: [1] }],
  ]);
});

test('the last token of a body that was cut may be cut itself', () => {
  const body = { text: `a=${mark}&b=${jwt}`, cut: 9 };
  expect(borneTokens(exchange([round(401)]), body).map(({ text }) => text)).toEqual([mark]);
  expect(borneTokens(exchange([round(401)]), { text: body.text })).toHaveLength(2);
});

test('a place without a name', () => {
  expect(['path', 'fragment', 'body'].map((where) => spotWords({ where: where as 'path', name: '' }))).toEqual([
    'the path',
    'the fragment, which browsers do not send',
    'the body',
  ]);
});

test('the body counts where it surely was the one of this request, as text, and for the last round', () => {
  const body: Body = { text: 'a=b', mimeType: 'text/plain' };
  const one = record(1, 401);
  expect(sentBody({ ...one, bodies: { request: body } }, one.exchange)).toEqual(body);
  expect(sentBody({ ...one, bodies: { request: { ...body, base64: true } } }, one.exchange)).toBeUndefined();
  expect(sentBody({ ...one, bodies: { response: body } }, one.exchange)).toBeUndefined();
  const many = { ...group(1, 3), bodies: { request: body, ofGroup: true } } as const;
  expect(sentBody(many, many.exchange)).toBeUndefined();
  const two = exchange([round(302), round(401)]);
  expect([0, 1].map((index) => requestAt(two, index, body).body)).toEqual([undefined, 'a=b']);
  expect(requestAt(two, 1, { ...body, cut: 1 }).body).toBeUndefined();
});
