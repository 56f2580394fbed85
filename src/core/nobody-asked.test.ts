import { expect, test } from 'vitest';
import { exampleTime, exchangeOf, type Refusal } from './causes/example.ts';
import { factsOf } from './facts.ts';
import { isSentByNobody } from './nobody-asked.ts';

const plain: Refusal = { request: 'GET https://api.example/me', status: 401 };
const found = (refusal: Partial<Refusal>, others: readonly Refusal[] = []): boolean => {
  const facts = factsOf(exchangeOf({ ...plain, ...refusal }), { now: exampleTime, others: others.map(exchangeOf) });
  return facts !== undefined && isSentByNobody(facts);
};

test('nothing was sent, here or elsewhere', () => {
  expect(found({})).toBe(true);
  expect(found({}, [{ request: 'GET https://other.example/', sent: ['Cookie: a=b'], status: 200 }])).toBe(true);
});

test.each<[string, Partial<Refusal>]>([
  ['a token', { sent: ['Authorization: Bearer a'] }],
  ['a cookie', { sent: ['Cookie: a=b'] }],
  ['a token in the address', { request: 'GET https://api.example/me?access_token=abcdefghijklmnopqrst' }],
  ['another site asked', { sent: ['Sec-Fetch-Site: cross-site'] }],
  ['it was led here', { before: [{ request: 'GET https://api.example/', status: 302 }] }],
  ['not all was visible', { blindTo: ['authorization'] }],
  ['a page', { type: 'main_frame' }],
  ['a worker asked', { with: { tabId: -1 } }],
])('not where %s', (_, refusal) => {
  expect(found(refusal)).toBe(false);
});

test.each<Refusal>([
  { request: 'GET https://api.example/other', sent: ['Authorization: Bearer a'], status: 200 },
  { request: 'GET https://api.example/other', sent: ['Cookie: a=b'], status: 200 },
  { request: 'POST https://api.example/login', status: 200, answer: ['Set-Cookie: sid=a'] },
])('not where another request shows that there are credentials', (other) => {
  expect(found({}, [other])).toBe(false);
});
