import type { Example } from '../causes/example.ts';

const source = 'https://www.flickr.com/services/api/flickr.auth.checkToken.html';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '98',
    source,
    refusal: {
      request:
        'GET https://api.service.example/services/rest/?method=flickr.photos.search&api_key=abc&auth_token=def&api_sig=0a0b',
      status: 200,
      answer: json,
      body: '{"stat":"fail","code":98,"message":"Invalid auth token"}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: '100',
    source,
    refusal: {
      request: 'GET https://api.service.example/services/rest/?method=flickr.photos.search&api_key=abc',
      status: 200,
      answer: ['Content-Type: application/xml'],
      body: '<?xml version="1.0" encoding="utf-8" ?>\n<rsp stat="fail">\n	<err code="100" msg="Invalid API Key (Key has invalid format)" />\n</rsp>',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: '96: the signature',
    source,
    refusal: {
      request:
        'GET https://api.service.example/services/rest/?method=flickr.photos.search&api_key=abc&auth_token=def&api_sig=0a0b',
      status: 200,
      answer: json,
      body: '{"stat":"fail","code":96,"message":"Invalid signature"}',
    },
    expect: ['request-signature-mismatch certain'],
  },
  {
    name: "somebody else's 98",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":98,"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
