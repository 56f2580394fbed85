import { describe, expect, test } from 'vitest';
import { isToldInBody, refusalIn } from './body-refusal.ts';

const told = (text: string, mimeType = 'application/json; charset=utf-8'): string | undefined =>
  refusalIn({ text, mimeType });

const json = (value: unknown, mimeType?: string): string | undefined => told(JSON.stringify(value), mimeType);

const graphql = (error: object): string | undefined => json({ data: null, errors: [error] });

describe('refused in the body', () => {
  test.each<[from: string, body: unknown, found: string]>([
    // apollographql.com/docs/apollo-server/v3/data/errors
    ['Apollo', { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }, 'unauthenticated'],
    ['Apollo', { errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }], data: { me: null } }, 'forbidden'],
    // Apollo Server 4 gives this code to whatever a resolver throws.
    [
      'a resolver',
      { errors: [{ message: 'Not Authorised!', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
      'refused',
    ],
    // hasura.io/docs/2.0/api-reference/graphql-api
    ['Hasura', { errors: [{ message: 'x', extensions: { code: 'invalid-jwt', path: '$' } }] }, 'invalidjwt'],
    ['Hasura', { errors: [{ message: 'x', extensions: { code: 'access-denied' } }] }, 'accessdenied'],
    // docs.spring.io/spring-graphql, "Exceptions"; shopify.dev/docs/api/usage/response-codes; AppSync
    ['Spring', { errors: [{ message: 'x', extensions: { classification: 'UNAUTHORIZED' } }] }, 'unauthorized'],
    ['Shopify', { errors: [{ message: 'x', extensions: { code: 'ACCESS_DENIED' } }] }, 'accessdenied'],
    ['AppSync', { data: null, errors: [{ path: ['a'], errorType: 'Unauthorized', message: 'x' }] }, 'unauthorized'],
    // docs.github.com/graphql
    [
      'GitHub',
      { data: {}, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
      'forbidden',
    ],
    ['NestJS', { errors: [{ message: 'x', extensions: { originalError: { statusCode: 401 } } }] }, '401'],
    [
      'a batch',
      [{ data: {} }, { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }],
      'unauthenticated',
    ],
    // api.slack.com/methods/auth.test
    ['Slack', { ok: false, error: 'not_authed' }, 'notauthed'],
    ['Slack', { ok: false, error: 'missing_scope', needed: 'chat:write', provided: 'users:read' }, 'missingscope'],
    ['Slack', { ok: false, error: 'token_revoked' }, 'tokenrevoked'],
    // developers.google.com/maps/documentation/geocoding/requests-geocoding
    ['Google Maps', { error_message: 'x', results: [], status: 'REQUEST_DENIED' }, 'REQUEST_DENIED'],
    // RFC 9457 section 3
    ['problem+json', { type: 'about:blank', title: 'Forbidden', status: 403 }, '403'],
    ['an envelope', { code: 401, msg: 'Please sign in', data: null }, '401'],
    // developers.facebook.com/docs/graph-api/guides/error-handling
    ['Facebook', { error: { message: 'x', type: 'OAuthException', code: 190 } }, 'oauthexception'],
    // mediawiki.org/wiki/API:Errors_and_warnings
    ['MediaWiki', { error: { code: 'readapidenied', info: 'You need read permission' } }, 'readapidenied'],
    ['MediaWiki', { error: { code: 'assertuserfailed', info: 'x' } }, 'assertuserfailed'],
    // flickr.com/services/api/flickr.auth.checkToken.html
    ['Flickr', { stat: 'fail', code: 98, message: 'Invalid auth token' }, 'refused'],
    [
      'Odoo',
      { error: { code: 100, message: 'Odoo Session Expired', data: { name: 'odoo.http.SessionExpiredException' } } },
      'sessionexpired',
    ],
    // AWS JSON 1.1 protocol (Smithy), "Operation error serialization"
    ['AWS', { __type: 'com.amazon.coral.service#ExpiredTokenException', message: 'x' }, 'expiredtoken'],
    // RFC 6749 section 5.2
    ['OAuth', { error: 'invalid_grant', error_description: 'x' }, 'invalidgrant'],
    ['Google', { error: { code: 403, status: 'PERMISSION_DENIED', message: 'x' } }, '403'],
    ['a sentence', { success: false, message: 'You must be logged in to do that.' }, 'refused'],
  ])('%s: %j', (_, body, found) => {
    expect(json(body)).toBe(found);
  });

  test('behind what keeps JSON from being run', () => {
    expect(told(`)]}',\n{"ok":false,"error":"not_authed"}`)).toBe('notauthed');
    expect(told('for(;;);{"ok":false,"error":"not_authed"}')).toBe('notauthed');
  });

  test('trailers of gRPC-web', () => {
    const trailers = (lines: string) => `\x80\0\0\0${String.fromCharCode(lines.length)}${lines}`;
    const body = (lines: string) =>
      ({ text: btoa(trailers(lines)), mimeType: 'application/grpc-web+proto', base64: true }) as const;
    expect(refusalIn(body('grpc-status:16\r\ngrpc-message:x\r\n'))).toBe('UNAUTHENTICATED');
    expect(refusalIn(body('grpc-status: 7\r\n'))).toBe('PERMISSION_DENIED');
    expect(refusalIn(body('grpc-status:5\r\n'))).toBeUndefined();
    expect(refusalIn({ text: 'the words grpc-status:16', mimeType: 'application/grpc-web+proto' })).toBeUndefined();
    expect(told(btoa(trailers('grpc-status:16\r\n')), 'application/grpc-web-text')).toBe('UNAUTHENTICATED');
  });
});

describe('no refusal', () => {
  test.each<[what: string, body: unknown]>([
    ['nothing went wrong', { error: null, token: 't' }],
    ['nothing went wrong', { errors: [], data: { session: { token: 't' } } }],
    [
      'a GraphQL query that is not valid',
      { errors: [{ message: 'Unauthorized is no field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    ],
    ['a wrong input', { errors: [{ message: 'Invalid token count', extensions: { code: 'BAD_USER_INPUT' } }] }],
    ['a sentence that quotes', { errors: [{ message: 'Cannot query field "forbidden" on type "Query".' }] }],
    ['content that has the word', { title: 'Unauthorized', text: 'Access denied', session: 'a token' }],
    [
      'a list of what others were answered',
      [
        { status: 403, message: 'Forbidden' },
        { status: 401, message: 'Unauthorized' },
      ],
    ],
    ['a thing with a status of its own', { status: 403, url: 'https://shop.example/', checked: '2026-11-21' }],
    ['an answer with data', { status: 401, message: 'Forbidden', data: { checks: 3 } }],
    ['a request for leave', { status: 'denied', message: 'Not in December', token: 1 }],
    ['a token of where a list goes on', { error: { code: 'syncTokenExpired', message: 'x' } }],
    ['a missing field', { error: 'Field session required' }],
    ['a payment', { ok: false, error: 'card_declined', token: 't' }],
    ['a channel', { ok: false, error: 'channel_not_found', token: 't' }],
    ['a call of JSON-RPC', { error: { code: -32601, message: 'Method auth.get not found' } }],
    ['a user', { user: { name: 'Ada', auth: true }, permissions: ['forbidden'] }],
    ['Google Maps', { results: [], status: 'ZERO_RESULTS', session: 1 }],
    ['a settings form', { success: true, message: 'Access denied' }],
    ['a word', 'Unauthorized'],
  ])('%s: %j', (_, body) => {
    expect(json(body)).toBeUndefined();
  });

  test('what is no JSON, or is cut', () => {
    expect(told('Unauthorized')).toBeUndefined();
    expect(told('{"ok":false,"error":"not_authed"')).toBeUndefined();
    expect(graphql({ message: 'Unauthorized' })).toBe('refused');
  });

  test('deep nesting is not followed', () => {
    let error: object = { code: 'FORBIDDEN' };
    for (let depth = 0; depth < 1_000; depth += 1) error = { exception: error };
    expect(json({ error })).toBeUndefined();
  });
});

test('media types that are looked into', () => {
  const types = ['application/json', 'application/problem+json', 'application/graphql-response+json; charset=utf-8'];
  for (const type of [...types, 'application/x-amz-json-1.1', 'application/grpc-web+proto', 'text/json'])
    expect(isToldInBody(type)).toBe(true);
  for (const type of ['text/html', 'application/javascript', 'text/jsonx', '']) expect(isToldInBody(type)).toBe(false);
});
