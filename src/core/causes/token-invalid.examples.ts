import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'GitLab: the token was revoked',
    source: 'https://docs.gitlab.com/api/rest/authentication/',
    refusal: {
      request: 'GET https://gitlab.example.com/api/v4/projects',
      sent: ['Authorization: Bearer 0123456789'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_token","error_description":"Token was revoked. You have to re-authorize from the user."}',
    },
    expect: ['token-invalid certain'],
  },
  {
    name: 'near miss: nothing was sent, and the server says invalid_token all the same',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/resource',
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'Django REST framework: no such token',
    source: 'https://github.com/encode/django-rest-framework/blob/master/rest_framework/authentication.py',
    refusal: {
      request: 'GET https://app.example/api/me/',
      sent: ['Authorization: Token 9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b'],
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Token'],
      body: '{"detail":"Invalid token."}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'without a word: what was sent with a token and is answered 401 was refused for it',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://cluster.example/api/v1/pods',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Unauthorized"}',
    },
    expect: ['token-invalid possible'],
  },
  {
    name: 'near miss: the token of a query language',
    source: 'https://www.w3.org/TR/sparql11-protocol/#query-bindings-http',
    refusal: {
      request: 'GET https://data.example/sparql?query=x',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Invalid token \'=\' in line 1, column 4 of the query"}',
    },
    expect: [],
  },
  {
    name: 'Twitch: the challenge has another word for the scheme',
    source: 'https://dev.twitch.tv/docs/authentication/validate-tokens/',
    refusal: {
      request: 'GET https://api.example/helix/users',
      sent: ['Authorization: Bearer abc'],
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: OAuth realm="x", error="invalid_token"'],
      body: '{"error":"Unauthorized","status":401,"message":"Invalid OAuth token"}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'Square',
    source: 'https://developer.squareup.com/docs/build-basics/handling-errors',
    refusal: {
      request: 'GET https://api.example/v2/locations',
      sent: ['Authorization: Bearer EAAA'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"UNAUTHORIZED","detail":"This request could not be authorized."}]}',
    },
    expect: ['token-invalid possible'],
  },
  {
    name: 'near miss: a token as the thing that is asked for',
    source: 'https://docs.gitlab.com/api/personal_access_tokens/',
    refusal: {
      request: 'DELETE https://api.example/tokens/1',
      sent: ['Authorization: Bearer abc'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Token cannot be deleted by this user"}',
    },
    expect: ['token-invalid possible'],
  },
];
