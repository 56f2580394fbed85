import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exchange, Round } from './exchange.ts';
import { answered, sourceOf, type Told, told } from './reasons/told.fixture.ts';
import { reasonsOf } from './reasons.ts';

test('in order: challenges, other header fields, redirect, body', () => {
  expect(
    told({
      headers: [
        'Location: /login',
        'Retry-After: 5',
        'grpc-status: 16',
        'x-ms-error-code: AuthenticationFailed',
        'WWW-Authenticate: Bearer error="invalid_token"',
      ],
      body: '<Error><Code>AuthenticationFailed</Code></Error>',
      type: 'application/xml',
    }),
  ).toEqual([
    'challenge code error: invalid_token « error="invalid_token"',
    'header code x-ms-error-code: AuthenticationFailed',
    'grpc code grpc-status: UNAUTHENTICATED « 16',
    'header code retry-after: 5',
    'redirect code location: sign-in page « /login',
    'xml code Error.Code: AuthenticationFailed',
  ]);
});

describe('of the last round that was answered', () => {
  const [first, second] = ['invalid_token', 'insufficient_scope'].map(
    (error) => answered({ headers: [`WWW-Authenticate: Bearer error="${error}"`] }).rounds[0],
  ) as [Round, Round];
  const unanswered: Round = { ...first, response: { state: 'absent' } };
  const of = (...rounds: Round[]): Exchange => ({ ...answered({}), rounds });

  test('others are not read', () => {
    expect(reasonsOf(of(first, second, unanswered))).toEqual([
      {
        source: 'challenge',
        is: 'code',
        said: 'insufficient_scope',
        field: 'error',
        place: { round: 1, part: 'response', name: 'www-authenticate', quote: 'error="insufficient_scope"' },
      },
    ]);
  });

  test('without any there is nothing', () => {
    expect(reasonsOf(of(unanswered))).toEqual([]);
    expect(reasonsOf(of({ ...first, response: { state: 'hidden', why: 'not-reported' } }))).toEqual([]);
  });
});

test('places: a header field by its name in small letters, a body by the member, a whole body by none', () => {
  const place = (answer: Told) => reasonsOf(answered(answer)).map((reason) => reason.place);
  expect(place({ headers: ['X-MS-Error-Code: A'] })).toEqual([
    { round: 0, part: 'response', name: 'x-ms-error-code', quote: 'A' },
  ]);
  expect(place({ body: '{"error":{"code":"A"}}' })).toEqual([
    { round: 0, part: 'body', name: 'error.code', quote: 'A' },
  ]);
  expect(place({ body: 'no' })).toEqual([{ round: 0, part: 'body', quote: 'no' }]);
});

const words = [
  ...'{}[]<>",:\'\\&;=#/ \n\t\u0000ü\ufffd\ud800\ufeff',
  'error',
  '"error":',
  '"message":"',
  '"errors":[{',
  '"status":401',
  '<Error><Code>',
  '</Code>',
  '<title>',
  '<p>',
  '<script>',
  '<!--',
  '<![CDATA[',
  '<form action="/login"',
  'class="error"',
  '&amp;',
  '&#x110000;',
  '\\u00',
  'error=a&',
  'data: ',
  ")]}'",
  'grpc-status:16\r\n',
  '\u0080\u0000\u0000\u0000\u0001',
];
const hostile = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'binary', maxLength: 3 })),
  maxLength: 60,
});
const types = [
  '',
  'application/json',
  'application/problem+json',
  'text/html; charset=x',
  'application/xml',
  'text/plain',
  'application/grpc-web+proto',
  'application/grpc-web-text',
];
const names = [
  'WWW-Authenticate',
  'Location',
  'Refresh',
  'Retry-After',
  'RateLimit',
  'X-RateLimit-Remaining',
  'x-ms-diagnostics',
  'X-MSDAVEXT_Error',
  'grpc-status',
  'grpc-message',
  'x-amzn-errortype',
];
const answer: fc.Arbitrary<Told> = fc
  .record({
    status: fc.constantFrom(200, 302, 401, 403, 503),
    fields: fc.array(fc.tuple(fc.constantFrom(...names), hostile), { maxLength: 4 }),
    body: hostile,
    type: fc.constantFrom(...types),
    base64: fc.constantFrom(0, 0, 1, 2),
  })
  .map(({ fields, base64, body, ...rest }) => ({
    ...rest,
    headers: fields.map((field) => field.join(': ')),
    body: base64 === 1 ? Buffer.from(body, 'latin1').toString('base64') : body,
    ...(base64 > 0 && { more: { base64: true as const } }),
  }));

test('any answer: never throws; every quote stands in its source; what is said is short, and in one line', () => {
  fc.assert(
    fc.property(answer, (each) => {
      const exchange = answered(each);
      for (const reason of reasonsOf(exchange)) {
        const { said, place } = reason;
        expect(sourceOf(exchange, reason)).toContain(place.quote);
        expect(said.length > 0 && said.length <= 1_000 && (place.quote?.length ?? 0) <= 1_000).toBe(true);
        expect(said).not.toMatch(/\s\s|^\s|\s$|[^\S ]/);
      }
    }),
    { numRuns: 3_000 },
  );
});

describe('linear: 1 MB takes no second; of the square of its length it would take hours', () => {
  /** Processor time, in milliseconds: others run beside it. */
  function cost(each: Told): number {
    const exchange = answered(each);
    const before = process.cpuUsage();
    reasonsOf(exchange);
    return process.cpuUsage(before).user / 1_000;
  }

  test.each([
    ...words.filter((word) => word.length > 1 || '"<&\\ ='.includes(word)),
    '{"error":',
    '[',
    '{"a":{',
    '{"message":"x"},',
    '<p>a</p>',
    '<a b="',
    '<nav>',
    '<nav></nav>',
    '<br>',
    '<div id="error">',
    ' id=',
    'ratelimit',
    'url=',
    '; a=',
    'a_',
  ])('%j', (part) => {
    const long = part.repeat(1_000_000 / part.length);
    for (const head of ['', '{"error":"', '<html>', '<Error>']) expect(cost({ body: head + long })).toBeLessThan(1_000);
    expect(cost({ body: long, type: 'application/grpc-web-text' })).toBeLessThan(1_000);
    const headers = names.map((name) => `${name}: ${long.slice(0, 100_000)}`);
    expect(cost({ status: 302, headers })).toBeLessThan(1_000);
  });
});
