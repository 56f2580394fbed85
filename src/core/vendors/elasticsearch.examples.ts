import type { Example } from '../causes/example.ts';

const source = 'https://www.elastic.co/docs/troubleshoot/elasticsearch/security';
const answer = ['Content-Type: application/json', 'X-elastic-product: Elasticsearch'];
const refused = (type: string, reason: string, status: number): string =>
  JSON.stringify({ error: { root_cause: [{ type, reason }], type, reason }, status });
const unable = 'unable to authenticate with provided credentials and anonymous access is not allowed for this request';

export const examples: readonly Example[] = [
  {
    name: 'a key that it does not know',
    source,
    refusal: {
      request: 'GET https://search.example/orders/_search',
      sent: ['Authorization: ApiKey VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw=='],
      status: 401,
      answer,
      body: refused('security_exception', unable, 401),
    },
    expect: ['token-invalid likely', 'credentials-rejected possible'],
  },
  {
    name: 'an index that takes no writing',
    source: 'https://www.elastic.co/docs/troubleshoot/elasticsearch/fix-watermark-errors',
    refusal: {
      request: 'POST https://search.example/orders/_doc',
      sent: ['Authorization: Basic bWU6YWJj'],
      status: 403,
      answer,
      body: refused(
        'cluster_block_exception',
        'index [orders] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];',
        403,
      ),
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'the same words of another service',
    source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"type":"shop","reason":"shelf blocked by: [FORBIDDEN/12/index of goods]"}}',
    },
    expect: ['permission-denied possible'],
  },
];
