import { type Example, exampleTime, exchangeOf } from './example.ts';

const wanted = ['WWW-Authenticate: Bearer realm="orders"'];
const byWorker = {
  tabId: -1,
  joints: [{ role: 'made-by-service-worker-for', requestId: '7', method: 'GET' }],
} as const;

/** The page's own request, as far as it was told. */
const page = (sent: readonly string[]) => ({
  ...exchangeOf({ request: 'GET https://api.example/orders', sent, status: 401, answer: wanted }),
  requestId: '7',
  startedAt: exampleTime - 20,
});

export const examples: readonly Example[] = [
  {
    name: 'the worker fetches the address alone',
    source: 'https://www.w3.org/TR/service-workers/#fetchevent-interface',
    refusal: { request: 'GET https://api.example/orders', status: 401, answer: wanted, with: byWorker },
    context: { others: [page(['Authorization: Bearer abc'])] },
    expect: ['service-worker-dropped-credentials certain'],
  },
  {
    name: 'the same where only the time and the address join the two',
    source: 'https://developer.chrome.com/docs/extensions/reference/api/webRequest',
    refusal: { request: 'GET https://api.example/orders', status: 401, answer: wanted, with: { tabId: -1 } },
    context: { others: [page(['Authorization: Bearer abc'])] },
    expect: ['service-worker-dropped-credentials likely'],
  },
  {
    name: 'only what went well before tells that such requests carry a token',
    source: 'https://developer.chrome.com/docs/extensions/reference/api/webRequest',
    refusal: { request: 'GET https://api.example/orders', status: 401, answer: wanted, with: { tabId: -1 } },
    context: {
      lastGood: {
        at: exampleTime - 60_000,
        method: 'GET',
        url: 'https://api.example/orders',
        status: 200,
        query: [],
        sent: [{ name: 'authorization', scheme: 'Bearer', tag: 'abc' }],
      },
    },
    expect: ['credentials-missing likely', 'service-worker-dropped-credentials possible'],
  },
  {
    name: 'near miss: the worker asks for another address than the page',
    source: 'https://www.w3.org/TR/service-workers/#fetchevent-interface',
    refusal: {
      request: 'GET https://api.example/orders/saved',
      status: 401,
      answer: wanted,
      with: { tabId: -1 },
    },
    context: { others: [page(['Authorization: Bearer abc'])] },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'near miss: the page had sent none either',
    source: 'https://www.w3.org/TR/service-workers/#fetchevent-interface',
    refusal: { request: 'GET https://api.example/orders', status: 401, answer: wanted, with: byWorker },
    context: { others: [page([])] },
    expect: ['credentials-missing likely'],
  },
];
