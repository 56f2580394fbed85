import { describe, expect, test } from 'vitest';
import { importHar } from '../har.ts';
import { entry, type Fields, lines, moment } from './har.fixture.ts';
import { only } from './importing.fixture.ts';

describe('redirects', () => {
  const to = (location: string, status = 302): Fields => ({ status, headers: lines(`Location: ${location}`) });

  test('entries of a chain become rounds, whatever stands between them', () => {
    const { exchanges, problems } = importHar([
      entry({ response: { ...to('/login?next=%2Fme'), content: { text: 'moved', mimeType: 'text/plain' } } }),
      entry({ after: 5, request: { url: 'https://api.example/other' } }),
      entry({
        after: 30,
        request: { url: 'https://api.example/login?next=%2Fme' },
        response: to('HTTPS://SSO.example:443'),
      }),
      entry({
        after: 60,
        request: { url: 'https://sso.example/' },
        response: { status: 403, content: { text: 'no' } },
      }),
    ]);
    expect(problems).toEqual([]);
    expect(exchanges.map(({ requestId, rounds }) => [requestId, rounds.length])).toEqual([
      ['har:0', 3],
      ['har:1', 1],
    ]);
    expect(exchanges[0]).toMatchObject({ startedAt: moment(0), endedAt: moment(80), outcome: { kind: 'completed' } });
    expect(exchanges[0]?.rounds.map(({ url, end }) => [url, end])).toEqual([
      ['https://api.example/me', { kind: 'redirect', to: 'https://api.example/login?next=%2Fme' }],
      ['https://api.example/login?next=%2Fme', { kind: 'redirect', to: 'HTTPS://SSO.example:443' }],
      ['https://sso.example/', { kind: 'last' }],
    ]);
    expect(exchanges[0]?.bodies).toEqual({ response: { text: 'no', mimeType: '' } });
  });

  test('a last redirect is where the exchange ends', () => {
    const exchange = only(entry({ response: { status: 302, redirectURL: 'https://ada:pw@sso.example/login' } }));
    expect(exchange?.rounds[0]?.end).toEqual({ kind: 'redirect', to: 'https://sso.example/login' });
    expect(exchange?.outcome).toEqual({ kind: 'completed' });
  });

  // Fetch standard, "HTTP-redirect fetch", step 12.
  test.each<[number, string, string, boolean]>([
    [302, 'POST', 'GET', true],
    [302, 'POST', 'POST', false],
    [302, 'PUT', 'PUT', true],
    [302, 'PUT', 'GET', false],
    [303, 'PUT', 'GET', true],
    [303, 'HEAD', 'HEAD', true],
    [307, 'POST', 'POST', true],
    [308, 'POST', 'GET', false],
    [304, 'GET', 'GET', false],
  ])('%i of %s, then %s: joined %s', (status, first, second, joined) => {
    const { exchanges } = importHar([
      entry({ request: { method: first }, response: to('/next', status) }),
      entry({ after: 30, request: { method: second, url: 'https://api.example/next' } }),
    ]);
    expect(exchanges).toHaveLength(joined ? 1 : 2);
  });

  test.each<[string, Fields]>([
    ['another address', { after: 30, request: { url: 'https://api.example/other' } }],
    ['long after', { after: 5_021, request: { url: 'https://api.example/next' } }],
    ['before it', { after: -1, request: { url: 'https://api.example/next' } }],
    [
      'another program',
      { after: 30, request: { url: 'https://api.example/next', headers: lines('User-Agent: curl') } },
    ],
  ])('not joined: %s', (_, second) => {
    expect(importHar([entry({ response: to('/next') }), entry(second)]).exchanges).toHaveLength(2);
  });

  test('two of the same at once: each takes one', () => {
    const login = 'https://api.example/login';
    const { exchanges } = importHar([
      entry({ response: to('/login') }),
      entry({ after: 1, response: to('/login') }),
      entry({ after: 30, request: { url: login } }),
      entry({ after: 31, request: { url: login } }),
      entry({ after: 32, request: { url: login } }),
    ]);
    expect(exchanges.map(({ requestId, rounds }) => [requestId, rounds.length])).toEqual([
      ['har:0', 2],
      ['har:1', 2],
      ['har:4', 1],
    ]);
  });

  test('a loop has as many rounds as browsers follow', () => {
    const hops = Array.from({ length: 25 }, (_, index) => entry({ after: index * 25, response: to('/me') }));
    const { exchanges } = importHar(hops);
    expect(exchanges.map(({ rounds, outcome }) => [rounds.length, outcome])).toEqual([
      [21, { kind: 'failed', error: 'too many redirects' }],
      [4, { kind: 'completed' }],
    ]);
  });

  test('a challenge that the browser answered by itself stays two exchanges', () => {
    const { exchanges } = importHar([
      entry({ response: { headers: lines('WWW-Authenticate: Basic') } }),
      entry({ after: 30, response: { status: 200 } }),
    ]);
    expect(exchanges.map(({ rounds }) => rounds.length)).toEqual([1, 1]);
  });
});
