import type { Example } from './example.ts';

const page = ['Origin: https://app.example', 'Sec-Fetch-Mode: cors', 'Sec-Fetch-Site: cross-site'];

export const examples: readonly Example[] = [
  {
    name: 'Spring: the CORS processor refuses',
    source:
      'https://github.com/spring-projects/spring-framework/blob/main/spring-web/src/main/java/org/springframework/web/cors/DefaultCorsProcessor.java',
    refusal: {
      request: 'GET https://api.example/orders',
      sent: page,
      status: 403,
      answer: ['Vary: Origin', 'Content-Type: text/plain'],
      body: 'Invalid CORS request',
    },
    expect: ['origin-not-allowed certain'],
  },
  {
    name: 'Okta: the origin is no trusted origin',
    source: 'https://developer.okta.com/docs/reference/error-codes/',
    refusal: {
      request: 'POST https://org.example/api/v1/authn',
      sent: page,
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"errorCode":"E0000212","errorSummary":"Origin validation failed"}',
    },
    expect: ['origin-not-allowed certain'],
  },
  {
    name: 'Amazon S3: no rule of the bucket fits',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
    refusal: {
      request: 'GET https://bucket.example/key',
      sent: page,
      status: 403,
      answer: ['Content-Type: application/xml'],
      body: "<Error><Code>AccessForbidden</Code><Message>CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.</Message></Error>",
    },
    expect: ['origin-not-allowed certain'],
  },
  {
    name: 'Express: the function that chooses origins throws, which becomes a 500',
    source: 'https://expressjs.com/en/resources/middleware/cors.html',
    refusal: {
      request: 'GET https://api.example/orders',
      sent: page,
      status: 500,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Error</title></head><body><pre>Error: Not allowed by CORS<br> &nbsp; &nbsp;at origin (/app/server.js:12:14)</pre></body></html>',
    },
    expect: ['origin-not-allowed certain'],
  },
  {
    name: 'MCP: a server refuses the page of another origin',
    source: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#security-warning',
    refusal: {
      request: 'POST http://localhost:3000/mcp',
      sent: page,
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"jsonrpc":"2.0","error":{"code":-32000,"message":"Invalid Origin: https://app.example"},"id":null}',
    },
    expect: ['origin-not-allowed certain'],
  },
  {
    name: 'Spring without a body: an answer that depends on the origin, and does not name it',
    source: 'https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html',
    refusal: {
      request: 'GET https://api.example/orders',
      sent: page,
      status: 403,
      answer: ['Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers'],
    },
    expect: ['origin-not-allowed possible'],
  },
  {
    name: 'Rails: a socket of another origin',
    source: 'https://guides.rubyonrails.org/action_cable_overview.html#allowed-request-origins',
    refusal: {
      request: 'GET wss://chat.example/cable',
      sent: ['Origin: https://app.example', 'Upgrade: websocket'],
      type: 'websocket',
      status: 403,
    },
    expect: ['websocket-handshake-refused likely', 'origin-not-allowed possible'],
  },
  {
    name: 'near miss: the origin of goods',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://api.example/freight',
      sent: [...page, 'Cookie: theme=dark'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Access-Control-Allow-Origin: https://app.example',
        'Access-Control-Allow-Credentials: true',
      ],
      body: '{"detail":"Port of origin not allowed"}',
    },
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: an airport',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1',
    refusal: {
      request: 'GET https://api.example/flights?origin=ZZZ',
      sent: page,
      status: 400,
      answer: ['Content-Type: application/json', 'Access-Control-Allow-Origin: *'],
      body: '{"message":"Invalid origin"}',
    },
    expect: [],
  },
  {
    name: 'near miss: a page about it that was delivered',
    source: 'https://expressjs.com/en/resources/middleware/cors.html',
    refusal: {
      request: 'GET https://blog.example/posts/7',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Error: Not allowed by CORS</title></head><body><h1>Error: Not allowed by CORS</h1></body></html>',
    },
    expect: [],
  },
  {
    name: 'near miss: the own origin, which a proxy made another',
    source: 'https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#csrf_trusted_origins',
    refusal: {
      request: 'POST https://grafana.example/api/ds/query',
      sent: ['Origin: https://grafana.example', 'Cookie: theme=dark'],
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: 'origin not allowed',
    },
    expect: ['csrf-origin-mismatch likely'],
  },
  {
    name: 'near miss: the origin server of a proxy is another thing',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-3.6',
    refusal: {
      request: 'GET https://www.example/',
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: 'The origin server refused the request.',
    },
    expect: ['unknown possible'],
  },
];
