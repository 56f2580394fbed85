import type { Example } from '../causes/example.ts';

const source = 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/';
const answer = ['Content-Type: application/json', 'Server: cloudflare', 'CF-Ray: 8f2c1d3e4a5b6c7d-FRA'];

export const examples: readonly Example[] = [
  {
    name: '9109: the token cannot be used for this',
    source,
    refusal: {
      request: 'GET https://api.service.example/client/v4/zones',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer,
      body: '{"success":false,"errors":[{"code":9109,"message":"Invalid access token"}],"messages":[],"result":null}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'a number that means something else elsewhere, behind the same carrier',
    source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer,
      body: '{"error":{"code":9109,"message":"The warehouse is closed"}}',
    },
    expect: ['permission-denied possible'],
  },
];
