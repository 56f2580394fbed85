import type { Example } from './example.ts';

const json = ['Content-Type: application/json'];

export const examples: readonly Example[] = [
  {
    name: 'GitHub: no User-Agent',
    source: 'https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent',
    refusal: {
      request: 'GET https://api.github.example/zen',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com). Check https://developer.github.com for other possible causes.\r\n',
    },
    expect: ['required-header-missing certain'],
  },
  {
    name: 'Kibana wants a header of any value',
    source: 'https://www.elastic.co/guide/en/kibana/current/api.html#api-request-headers',
    refusal: {
      request: 'POST https://kibana.example.com/api/saved_objects/_import',
      sent: ['Authorization: Basic amFuZTpzZWNyZXQ='],
      status: 400,
      answer: json,
      body: '{"statusCode":400,"error":"Bad Request","message":"Request must contain a kbn-xsrf header."}',
    },
    expect: ['required-header-missing certain'],
  },
  {
    name: 'Anthropic: a browser must opt in',
    source: 'https://github.com/anthropics/anthropic-sdk-typescript#browser-support',
    refusal: {
      request: 'POST https://api.anthropic.example/v1/messages',
      sent: ['X-API-Key: sk-ant-example'],
      status: 401,
      answer: json,
      body: '{"type":"error","error":{"type":"authentication_error","message":"CORS requests must set \'anthropic-dangerous-direct-browser-access\' header"}}',
    },
    expect: ['required-header-missing certain'],
  },
  {
    name: 'near miss: the header was sent, so it is something else',
    source: 'https://www.elastic.co/guide/en/kibana/current/api.html#api-request-headers',
    refusal: {
      request: 'POST https://kibana.example.com/api/saved_objects/_import',
      sent: ['kbn-xsrf: true'],
      status: 400,
      answer: json,
      body: '{"statusCode":400,"error":"Bad Request","message":"Request must contain a kbn-xsrf header."}',
    },
    expect: ['required-header-missing possible'],
  },
  {
    name: 'near miss: the header that is missing is that of the credentials',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
    refusal: {
      request: 'GET https://api.example.com/me',
      status: 401,
      answer: json,
      body: '{"message":"Missing Authorization header"}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'near miss: the header of a table',
    source: 'https://www.rfc-editor.org/rfc/rfc4180#section-2',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Missing header: first-name column is required in CSV"}',
    },
    expect: ['required-header-missing likely'],
  },
];
