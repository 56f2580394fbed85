import type { Example } from '../causes/example.ts';

const source = 'https://laravel.com/docs/urls#signed-urls';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'an ability that the token has not',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: ['Content-Type: application/json', 'Set-Cookie: XSRF-TOKEN=eyJpdiI6Imabc; path=/'],
      body: '{"message":"Invalid ability provided."}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'a scope that the token has not',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"message":"Invalid scope(s) provided.","exception":"Laravel\\\\Passport\\\\Exceptions\\\\MissingScopeException","file":"/srv/vendor/laravel/passport/src/Http/Middleware/CheckToken.php","line":40}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'a signed address, past its time',
    source,
    refusal: {
      request: 'GET https://www.service.example/unsubscribe/7?expires=1767220000&signature=0a0b0c',
      status: 403,
      answer: ['Content-Type: text/html', 'Set-Cookie: laravel_session=eyJpdiI6Imabc; path=/; httponly'],
      body: '<!DOCTYPE html><html><head><title>Invalid signature.</title></head><body><div>403</div><div>Invalid signature.</div></body></html>',
      type: 'main_frame',
    },
    expect: ['signed-url-expired likely'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"message":"Invalid ability provided."}',
    },
    expect: ['permission-denied possible'],
  },
];
