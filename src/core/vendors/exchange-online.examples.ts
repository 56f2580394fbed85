import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/responsecode';
const oauth = 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oauth2ex/';
const sent = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'];
const request = 'POST https://mail.example/EWS/Exchange.asmx';

export const examples: readonly Example[] = [
  {
    name: 'the application may not act as this person',
    source,
    refusal: {
      request,
      sent,
      status: 500,
      answer: ['Content-Type: text/xml; charset=utf-8', 'X-FEServer: AM0PR00CA0000'],
      body: '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/exchange/services/2006/types">a:ErrorImpersonateUserDenied</faultcode><faultstring xml:lang="en-US">The account does not have permission to impersonate the requested user.</faultstring></s:Fault></s:Body></s:Envelope>',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'a token for another tenant',
    source: oauth,
    refusal: {
      request,
      sent,
      status: 401,
      answer: [
        'X-FEServer: AM0PR00CA0000',
        'WWW-Authenticate: Bearer client_id="00000002-0000-0ff1-ce00-000000000000", error="invalid_token"',
        'x-ms-diagnostics: 2000004;reason="The shop is another one.";error_category="invalid_tenant"',
      ],
    },
    expect: ['token-wrong-issuer likely'],
  },
  {
    name: 'the same category of another service',
    source: oauth,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent,
      status: 401,
      answer: ['x-ms-diagnostics: 2000004;reason="There is no such shelf.";error_category="invalid_tenant"'],
    },
    expect: ['unknown possible'],
  },
];
