import { expect, test } from 'vitest';
import { exampleTime, exchangeOf, type Refusal } from './causes/example.ts';
import { remarksOf } from './remarks.ts';

const basic = 'Authorization: Basic dXNlcjpwYXNz';

test.each<[string, Partial<Refusal>, readonly string[]]>([
  ['over https', { request: 'GET https://api.example/', sent: [basic] }, []],
  ['over plain http', { request: 'GET http://api.example/', sent: [basic] }, ['cleartext-credentials']],
  [
    'a session over plain http',
    { request: 'GET http://api.example/', sent: ['Cookie: sid=1'] },
    ['cleartext-credentials'],
  ],
  ['a preference over plain http', { request: 'GET http://api.example/', sent: ['Cookie: theme=1'] }, []],
  ['to the own machine', { request: 'GET http://localhost:3000/', sent: [basic] }, []],
  ['to a name of the own machine', { request: 'GET http://api.a.localhost/', sent: [basic] }, []],
  ['to the own machine by number', { request: 'GET http://127.0.0.1/', sent: [basic] }, []],
  [
    'to a host that only begins so',
    { request: 'GET http://localhost.example/', sent: [basic] },
    ['cleartext-credentials'],
  ],
  ['a key in the address', { request: 'GET https://api.example/?api_key=0123456789abcdef' }, ['credential-in-url']],
  [
    'a signed address is meant to be one',
    { request: 'GET https://files.example/a?X-Amz-Signature=0123&X-Amz-Credential=a' },
    [],
  ],
  [
    'a live key where things are tried out',
    { request: 'GET https://sandbox.example/', sent: [`Authorization: Bearer sk_live_${'a'.repeat(24)}`] },
    ['key-wrong-environment'],
  ],
])('%s', (_, over, expected) => {
  const refusal: Refusal = { request: 'GET https://api.example/', status: 401, ...over };
  expect(remarksOf(exchangeOf(refusal), { now: exampleTime }).map(({ id }) => id)).toEqual(expected);
});

test('an exchange without rounds has none', () => {
  const empty = { ...exchangeOf({ request: 'GET http://a.example/', status: 401 }), rounds: [] };
  expect(remarksOf(empty, { now: exampleTime })).toEqual([]);
});
