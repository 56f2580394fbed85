import { describe, expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const json = (value: unknown, status = 401, type = 'application/json') =>
  told({ status, type, body: JSON.stringify(value) });

describe('the common shapes', () => {
  test.each<[source: string, status: number, value: unknown, reasons: string[]]>([
    [
      // https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
      'GitHub: the status is not said again',
      404,
      { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
      ['json text message: Not Found'],
    ],
    [
      // https://google.aip.dev/193
      'Google',
      403,
      {
        error: {
          code: 403,
          message: 'Cloud Translation API has not been used in project 123 before or it is disabled.',
          status: 'PERMISSION_DENIED',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
              reason: 'SERVICE_DISABLED',
              domain: 'googleapis.com',
              metadata: { service: 'translate.googleapis.com', consumer: 'projects/123' },
            },
          ],
        },
      },
      [
        'json text error.message: Cloud Translation API has not been used in project 123 before or it is disabled.',
        'json code error.status: PERMISSION_DENIED',
        'json code error.details.0.reason: SERVICE_DISABLED',
      ],
    ],
    [
      // https://firebase.google.com/docs/reference/rest/auth#section-error-format
      'Firebase: a message that is a code',
      400,
      { error: { errors: [{ domain: 'global', reason: 'invalid', message: 'EMAIL_NOT_FOUND' }], code: 400 } },
      ['json code error.errors.0.reason: invalid', 'json code error.errors.0.message: EMAIL_NOT_FOUND'],
    ],
    [
      // https://api.slack.com/methods/conversations.list
      'Slack: 200',
      200,
      { ok: false, error: 'missing_scope', needed: 'channels:read,groups:read', provided: 'identify,bot' },
      [
        'json code error: missing_scope',
        'json code needed: channels:read,groups:read',
        'json code provided: identify,bot',
      ],
    ],
    [
      // https://developers.facebook.com/docs/graph-api/guides/error-handling
      'Meta',
      400,
      {
        error: {
          message: 'Error validating access token: Session has expired',
          type: 'OAuthException',
          code: 190,
          error_subcode: 463,
          fbtrace_id: 'EJplcsCHuLu',
        },
      },
      [
        'json text error.message: Error validating access token: Session has expired',
        'json code error.type: OAuthException',
        'json code error.code: 190',
        'json code error.error_subcode: 463',
      ],
    ],
    [
      // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
      'AWS: without its namespace',
      400,
      {
        __type: 'com.amazonaws.dynamodb.v20120810#UnrecognizedClientException',
        message: 'The security token is invalid.',
      },
      [
        'json code __type: UnrecognizedClientException « com.amazonaws.dynamodb.v20120810#UnrecognizedClientException',
        'json text message: The security token is invalid.',
      ],
    ],
    [
      // https://developer.okta.com/docs/reference/error-codes/
      'Okta',
      401,
      {
        errorCode: 'E0000011',
        errorSummary: 'Invalid token provided',
        errorLink: 'E0000011',
        errorId: 'oae',
        errorCauses: [],
      },
      ['json code errorCode: E0000011', 'json text errorSummary: Invalid token provided'],
    ],
    [
      // https://developers.cloudflare.com/fundamentals/api/
      'Cloudflare: numbers are codes',
      403,
      { success: false, errors: [{ code: 10000, message: 'Authentication error' }], messages: [], result: null },
      ['json code errors.0.code: 10000', 'json text errors.0.message: Authentication error'],
    ],
    [
      // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
      'Salesforce: an array',
      401,
      [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
      ['json text 0.message: Session expired or invalid', 'json code 0.errorCode: INVALID_SESSION_ID'],
    ],
    [
      // https://www.elastic.co/docs/troubleshoot/elasticsearch/security
      'Elasticsearch: what is not telling is not told',
      401,
      {
        error: {
          root_cause: [
            {
              type: 'security_exception',
              reason: 'missing authentication credentials',
              header: { 'WWW-Authenticate': 'ApiKey' },
            },
          ],
          type: 'security_exception',
          reason: 'missing authentication credentials',
        },
        status: 401,
      },
      [
        'json code error.root_cause.0.type: security_exception',
        'json text error.root_cause.0.reason: missing authentication credentials',
        'json code error.type: security_exception',
        'json text error.reason: missing authentication credentials',
      ],
    ],
    [
      // https://learn.microsoft.com/en-us/odata/webapi/error-handling (OData 3)
      'OData: the message is an object',
      401,
      { 'odata.error': { code: 'Request_Denied', message: { lang: 'en', value: 'Access is denied.' } } },
      ['json code odata.error.code: Request_Denied', 'json text odata.error.message.value: Access is denied.'],
    ],
    [
      'OData 4',
      401,
      { error: { code: 'Denied', message: { lang: 'en', value: 'Access is denied.' } } },
      ['json code error.code: Denied', 'json text error.message.value: Access is denied.'],
    ],
    [
      // https://docs.apigee.com/api-platform/troubleshoot/policies/runtime/oauthv2
      'Apigee',
      401,
      { fault: { faultstring: 'Invalid access token', detail: { errorcode: 'oauth.v2.InvalidAccessToken' } } },
      [
        'json text fault.faultstring: Invalid access token',
        'json code fault.detail.errorcode: oauth.v2.InvalidAccessToken',
      ],
    ],
    [
      // https://developer.paypal.com/api/rest/responses/
      'PayPal: names of errors are codes',
      403,
      {
        name: 'NOT_AUTHORIZED',
        message: 'Not allowed.',
        details: [{ issue: 'PERMISSION_DENIED', description: 'No.' }],
        links: [{ rel: 'x' }],
      },
      [
        'json code name: NOT_AUTHORIZED',
        'json text message: Not allowed.',
        'json code details.0.issue: PERMISSION_DENIED',
        'json text details.0.description: No.',
      ],
    ],
    [
      // https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
      'Kubernetes',
      403,
      {
        kind: 'Status',
        metadata: {},
        status: 'Failure',
        message: 'pods is forbidden',
        reason: 'Forbidden',
        details: { kind: 'pods' },
        code: 403,
      },
      ['json text message: pods is forbidden', 'json code reason: Forbidden'],
    ],
    [
      'names of things and ids of occurrences are none of errors',
      403,
      { name: 'Ada', id: '8d7f', message: 'No.', request_id: 'abc', token: 't', mfa_token: 'm' },
      ['json text message: No.'],
    ],
    ['around an error', 401, { data: { message: 'No.' } }, ['json text data.message: No.']],
    [
      // https://docs.splunk.com/Documentation/Splunk/latest/RESTREF/RESTprolog
      'Splunk',
      401,
      { messages: [{ type: 'WARN', text: 'call not properly authenticated' }] },
      ['json code messages.0.type: WARN', 'json text messages.0.text: call not properly authenticated'],
    ],
    [
      // https://connectrpc.com/docs/protocol/#error-end-stream
      'Connect: bytes in a value',
      401,
      { code: 'unauthenticated', details: [{ type: 'google.rpc.RetryInfo', value: 'CgIIPA' }] },
      ['json code code: unauthenticated', 'json code details.0.type: google.rpc.RetryInfo'],
    ],
    ['texts of a list', 401, { message: ['one', 'two'] }, ['json text message.0: one', 'json text message.1: two']],
    ['says nothing', 401, { error: true, status: 'error', code: 0, type: 'about:blank', message: '' }, []],
  ])('%s', (_, status, value, reasons) => {
    expect(json(value, status)).toEqual(reasons);
  });
});

describe('conventions', () => {
  test('RFC 9457 section 3', () => {
    const value = {
      type: 'https://example.com/probs/out-of-credit',
      title: 'You do not have enough credit.',
      detail: 'Your current balance is 30, but that costs 50.',
      instance: '/account/12345/msgs/abc',
      balance: 30,
      status: 403,
    };
    const said = [
      'problem code type: https://example.com/probs/out-of-credit',
      'problem text title: You do not have enough credit.',
      'problem text detail: Your current balance is 30, but that costs 50.',
    ];
    expect(json(value, 403, 'application/problem+json; charset=utf-8')).toEqual(said);
    expect(json(value, 403)).toEqual(said);
    expect(json({ title: 'No', detail: 'Never' }, 403)).toEqual(['json text title: No', 'json text detail: Never']);
    expect(json({ type: 'about:blank', title: 'Forbidden', status: 403 }, 403, 'application/problem+json')).toEqual([
      'problem text title: Forbidden',
    ]);
  });

  test('RFC 6749 section 5.2', () => {
    expect(json({ error: 'invalid_grant', error_description: 'Token is not active' }, 400)).toEqual([
      'oauth code error: invalid_grant',
      'oauth text error_description: Token is not active',
    ]);
    expect(json({ error: 'invalid_request' }, 400)).toEqual(['oauth code error: invalid_request']);
    expect(json({ error: 'unauthorized' })).toEqual(['json code error: unauthorized']);
    // https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors
    expect(
      told({
        status: 200,
        type: 'application/x-www-form-urlencoded; charset=utf-8',
        body: 'error=bad_verification_code&error_description=The+code+passed+is+incorrect+or+expired.&error_uri=%2Fapps',
      }),
    ).toEqual([
      'oauth code error: bad_verification_code « error=bad_verification_code',
      'oauth text error_description: The code passed is incorrect or expired. « error_description=The+code+passed+is+incorrect+or+expired.',
    ]);
  });

  test('GraphQL (https://www.apollographql.com/docs/apollo-server/data/errors), AppSync', () => {
    const errors = [
      { message: 'Not signed in.', locations: [{ line: 1, column: 3 }], extensions: { code: 'UNAUTHENTICATED' } },
    ];
    expect(json({ errors, data: { me: null } }, 200)).toEqual([
      'graphql text errors.0.message: Not signed in.',
      'graphql code errors.0.extensions.code: UNAUTHENTICATED',
    ]);
    expect(
      json({ data: null, errors: [{ errorType: 'Unauthorized', message: 'Not Authorized to access me' }] }, 200),
    ).toEqual([
      'graphql code errors.0.errorType: Unauthorized',
      'graphql text errors.0.message: Not Authorized to access me',
    ]);
  });

  test('JSON-RPC 2.0 section 5.1', () => {
    expect(
      json({ jsonrpc: '2.0', error: { code: -32001, message: 'Session not found', data: 'gone' }, id: null }, 404),
    ).toEqual(['json-rpc code error.code: -32001', 'json-rpc text error.message: Session not found']);
  });

  test('google.rpc.Status of grpc-gateway', () => {
    expect(json({ code: 16, message: 'no token', details: [] })).toEqual([
      'grpc code code: UNAUTHENTICATED « 16',
      'grpc text message: no token',
    ]);
  });
});

describe('answers that are no refusal by their status', () => {
  test.each<[value: unknown, reasons: string[]]>([
    [{ id: 1, title: 'Access denied', status: 'active', description: 'A film', type: 'movie' }, []],
    [{ data: { error: 'x' }, message: 'hello' }, []],
    [{ code: 'SplxlOBeZQQYbYS6WxSbIA', message: 'ok' }, []],
    [{ error: null, errors: [], message: 'saved' }, []],
    [{ code: 0, msg: 'ok' }, []],
    [{ code: 200, message: 'ok' }, []],
    [{ success: true, message: 'ok' }, []],
    [{ success: false, message: 'Please log in.' }, ['json text message: Please log in.']],
    // https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code
    [{ code: 99991663, msg: 'token invalid' }, ['json code code: 99991663', 'json text msg: token invalid']],
    // https://bybit-exchange.github.io/docs/v5/error
    [
      { retCode: 10003, retMsg: 'API key is invalid.' },
      ['json code retCode: 10003', 'json text retMsg: API key is invalid.'],
    ],
    // https://developers.google.com/maps/documentation/geocoding/requests-geocoding#StatusCodes
    [
      { error_message: 'The provided API key is invalid.', results: [], status: 'REQUEST_DENIED' },
      ['json text error_message: The provided API key is invalid.', 'json code status: REQUEST_DENIED'],
    ],
  ])('%j', (value, reasons) => {
    expect(json(value, 200)).toEqual(reasons);
  });
});

describe('as it comes', () => {
  test.each<[what: string, body: string, type: string, reasons: string[]]>([
    ['with the wrong media type', '{"message":"no"}', 'text/html', ['json text message: no']],
    ['without any', '\ufeff \n{"message":"no"}', '', ['json text message: no']],
    ['behind a guard', ')]}\',\n{"message":"no"}', 'application/json', ['json text message: no']],
    ['JSONP', '/**/cb({"message":"no"});', 'text/javascript', ['json text message: no']],
    [
      'an event stream',
      'event: message\ndata: {"jsonrpc":"2.0","error":{"message":"no"}}\n\n',
      'text/event-stream',
      ['json-rpc text error.message: no'],
    ],
    [
      'cut within a text',
      '{"error":{"code":"Denied","message":"You may n',
      'application/json',
      ['json code error.code: Denied', 'json text error.message: You may n'],
    ],
    ['cut within a name', '{"error":{"code":"Denied","mess', 'application/json', ['json code error.code: Denied']],
    [
      'escapes',
      '{"message":"a\\u0022b\\"\\n  c\\/d\\\\e"}',
      'application/json',
      ['json text message: a"b" c/d\\e « a\\u0022b\\"\\n  c\\/d\\\\e'],
    ],
    ['a text alone', '"Not allowed"', 'application/json', ['json text body: Not allowed']],
    ['of Python', "{'message': 'no'}", 'text/plain', ['json text message: no']],
    ['in brackets, no JSON', '[error] Access denied', 'text/plain', ['text text body: [error] Access denied']],
    [
      'spread over lines',
      '{\n  "error" : "not_authed" ,\n  "detail" :\t"no"\n}',
      'application/json',
      ['json code error: not_authed', 'json text detail: no'],
    ],
  ])('%s', (_, body, type, reasons) => {
    expect(told({ body, type })).toEqual(reasons);
  });

  test('too deep, too many', () => {
    expect(told({ body: `${'{"error":'.repeat(7)}"x"${'}'.repeat(7)}` })).toEqual([]);
    expect(told({ body: JSON.stringify({ errors: Array.from({ length: 500 }, () => 'no') }) })).toHaveLength(199);
  });
});
