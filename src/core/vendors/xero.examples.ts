import type { Example } from '../causes/example.ts';

const source = 'https://developer.xero.com/documentation/api/accounting/responsecodes';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'not connected with this organisation',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'Xero-Tenant-Id: 0a0b'],
      status: 403,
      answer: json,
      body: '{"Type":null,"Title":"Forbidden","Status":403,"Detail":"AuthenticationUnsuccessful","Instance":"0a0b","Extensions":{}}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'a scope',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'Xero-Tenant-Id: 0a0b'],
      status: 401,
      answer: json,
      body: '{"Type":null,"Title":"Unauthorized","Status":401,"Detail":"AuthorizationUnsuccessful","Instance":"0a0b","Extensions":{}}',
    },
    expect: ['insufficient-scope likely'],
  },
  {
    name: "somebody else's detail",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"title":"Forbidden","detail":"AuthorizationUnsuccessful"}',
    },
    expect: ['permission-denied possible'],
  },
];
