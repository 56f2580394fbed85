import type { Exchange } from '../exchange.ts';
import { type Example, exampleTime, exchangeOf } from './example.ts';

/** Refusals of one address, one every so many milliseconds before the failure. */
const storm = (times: number, every: number): readonly Exchange[] =>
  Array.from({ length: times }, (_, index) => ({
    ...exchangeOf({ request: `GET https://api.example/feed?try=${index}`, sent: ['Cookie: theme=dark'], status: 403 }),
    requestId: `before-${index}`,
    startedAt: exampleTime - (index + 1) * every,
  }));

const refusal = {
  request: 'GET https://api.example/feed?try=last',
  sent: ['Cookie: theme=dark'],
  status: 403,
} as const;

export const examples: readonly Example[] = [
  {
    name: 'twelve in three seconds',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal,
    context: { others: storm(11, 250) },
    expect: ['retry-storm possible'],
  },
  {
    name: 'ten in nine seconds',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal,
    context: { others: storm(40, 1_000).slice(0, 9) },
    expect: ['retry-storm possible'],
  },
  {
    name: 'a group of 300 in five seconds, as the worker counts it',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal,
    context: { alike: { times: 300, first: exampleTime, last: exampleTime + 5_000 } },
    expect: ['retry-storm possible'],
  },
  {
    name: 'near miss: a group of 300 in a day',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal,
    context: { alike: { times: 300, first: exampleTime, last: exampleTime + 86_400_000 } },
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: one every minute',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal,
    context: { others: storm(40, 60_000) },
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: many, of other addresses that begin alike',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: { ...refusal, request: 'GET https://api.example/fee' },
    context: { others: storm(40, 250) },
    expect: ['unknown possible'],
  },
];
