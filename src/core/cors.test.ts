import { describe, expect, test } from 'vitest';
import { cause } from './causes/cors-headers-missing.ts';
import { exchangeOf } from './causes/example.ts';
import { corsFault, foreignOrigin } from './cors.ts';
import { factsOf } from './facts.ts';

const page = 'Origin: https://shop.example';

function faultOf(request: string, sent: readonly string[], answer: readonly string[], status = 403) {
  const exchange = exchangeOf({ request, sent, status, answer });
  const [round] = exchange.rounds;
  return round && corsFault(exchange, round);
}

// Fetch standard, "CORS check": https://fetch.spec.whatwg.org/#concept-cors-check
describe('an answer', () => {
  const url = 'GET https://api.example/me';
  test.each([
    ['without the field', [page], [], { field: 'access-control-allow-origin' }],
    ['for its origin', [page], ['Access-Control-Allow-Origin: https://shop.example'], undefined],
    ['for all', [page], ['Access-Control-Allow-Origin: *'], undefined],
    [
      'for all, to a request with cookies',
      [page, 'Cookie: a=1'],
      ['Access-Control-Allow-Origin: *'],
      { field: 'access-control-allow-origin', value: '*' },
    ],
    [
      'for its origin, to a request with cookies',
      [page, 'Cookie: a=1'],
      ['Access-Control-Allow-Origin: https://shop.example'],
      { field: 'access-control-allow-credentials' },
    ],
    [
      'for its origin and with credentials',
      [page, 'Cookie: a=1'],
      ['Access-Control-Allow-Origin: https://shop.example', 'Access-Control-Allow-Credentials: true'],
      undefined,
    ],
    [
      'for another origin',
      [page],
      ['Access-Control-Allow-Origin: https://other.example'],
      { field: 'access-control-allow-origin', value: 'https://other.example' },
    ],
    [
      'with the field twice',
      [page],
      ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Origin: *'],
      { field: 'access-control-allow-origin', value: '*' },
    ],
    ['to the same origin', ['Origin: https://api.example'], [], undefined],
    ['to the same origin with its port', ['Origin: https://api.example:443'], [], undefined],
    ['to a request without Origin', [], [], undefined],
    ['to a sandboxed frame', ['Origin: null'], [], { field: 'access-control-allow-origin' }],
  ] as const)('%s', (_, sent, answer, expected) => {
    expect(faultOf(url, sent, answer)).toEqual(expected);
  });
});

// Fetch standard, "CORS-preflight fetch", step 7
describe('a preflight', () => {
  const asks = [page, 'Access-Control-Request-Method: PUT', 'Access-Control-Request-Headers: authorization,x-a'];
  const forIt = 'Access-Control-Allow-Origin: https://shop.example';
  test.each([
    ['without methods', [forIt], { field: 'access-control-allow-methods' }],
    ['without headers', [forIt, 'Access-Control-Allow-Methods: GET, PUT'], { field: 'access-control-allow-headers' }],
    [
      'with some of the headers',
      [forIt, 'Access-Control-Allow-Methods: PUT', 'Access-Control-Allow-Headers: Authorization'],
      { field: 'access-control-allow-headers', value: 'Authorization' },
    ],
    [
      'with all',
      [forIt, 'Access-Control-Allow-Methods: PUT', 'Access-Control-Allow-Headers: X-A, Authorization'],
      undefined,
    ],
    ['with stars', [forIt, 'Access-Control-Allow-Methods: *', 'Access-Control-Allow-Headers: *'], undefined],
  ] as const)('%s', (_, answer, expected) => {
    expect(faultOf('OPTIONS https://api.example/me', asks, answer, 204)).toEqual(expected);
  });
});

test('a WebSocket is of the origin of its http address', () => {
  const [round] = exchangeOf({
    request: 'GET wss://chat.example/',
    sent: ['Origin: https://chat.example'],
    status: 403,
  }).rounds;
  expect(round && foreignOrigin(round)).toBeUndefined();
});

// Fetch standard, "CORS-preflight fetch", step 7: an ok status alone is not enough.
test.each([
  ['no field at all', [], { certainty: 'certain', field: 'access-control-allow-origin' }],
  [
    'the origin alone',
    ['Access-Control-Allow-Origin: *'],
    { certainty: 'certain', field: 'access-control-allow-methods' },
  ],
  ['all of it', ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Methods: PUT'], undefined],
] as const)('of a preflight with %s, cors-headers-missing says', (_, answer, expected) => {
  const sent = [page, 'Access-Control-Request-Method: PUT'];
  const exchange = exchangeOf({ request: 'OPTIONS https://api.example/me', sent, status: 204, answer });
  const facts = factsOf(exchange, { now: 0 });
  const found = facts && cause.check(facts, undefined);
  expect(found && { certainty: found.certainty, field: found.params?.field }).toEqual(expected);
});
