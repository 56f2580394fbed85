import type { Example } from '../causes/example.ts';

const source = 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '453: the plan has not this part of the interface',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: [
        'Content-Type: application/json',
        'x-connection-hash: 0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',
      ],
      body: '{"errors":[{"message":"You currently have access to a subset of X API V2 endpoints and limited v1.1 endpoints (e.g. media post, oauth) only. If you need access to this endpoint, you may need a different access level.","code":453}]}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: '135: the clock',
    source,
    refusal: {
      request: 'POST https://api.service.example/1.1/statuses/update.json',
      sent: [
        'Authorization: OAuth oauth_consumer_key="key", oauth_nonce="abc", oauth_signature="c2lnbmF0dXJl", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1767225600", oauth_token="1-token", oauth_version="1.0"',
      ],
      status: 401,
      answer: json,
      body: '{"errors":[{"code":135,"message":"Could not authenticate you."}]}',
    },
    expect: ['clock-skew certain'],
  },
  {
    name: '32 with a signed request',
    source,
    refusal: {
      request: 'POST https://api.service.example/1.1/statuses/update.json',
      sent: [
        'Authorization: OAuth oauth_consumer_key="key", oauth_nonce="abc", oauth_signature="c2lnbmF0dXJl", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1767225600", oauth_token="1-token", oauth_version="1.0"',
      ],
      status: 401,
      answer: json,
      body: '{"errors":[{"code":32,"message":"Could not authenticate you."}]}',
    },
    expect: ['request-signature-mismatch likely'],
  },
  {
    name: '32 with a token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"errors":[{"code":32,"message":"Could not authenticate you."}]}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: '215 where nothing was sent',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 400,
      answer: json,
      body: '{"errors":[{"code":215,"message":"Bad Authentication data."}]}',
    },
    expect: ['credentials-missing likely', 'auth-header-malformed possible'],
  },
  {
    name: '99 at the token endpoint',
    source,
    refusal: {
      request: 'POST https://api.service.example/oauth2/token',
      sent: ['Authorization: Basic QUMxMjM6c2VjcmV0'],
      status: 403,
      answer: ['Content-Type: application/json', 'x-twitter-response-tags: BouncerCompliant'],
      body: '{"errors":[{"code":99,"message":"Unable to verify your credentials","label":"authenticity_token_error"}]}',
    },
    expect: ['oauth-client-invalid likely'],
  },
  {
    name: '326: the account is to be unlocked',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'Authorization: OAuth oauth_consumer_key="key", oauth_nonce="abc", oauth_signature="c2lnbmF0dXJl", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1767225600", oauth_token="1-token", oauth_version="1.0"',
      ],
      status: 403,
      answer: json,
      body: '{"errors":[{"code":326,"message":"To protect our users from spam and other malicious activity, this account is temporarily locked. Please log in to https://x.com to unlock your account."}]}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'version 2: an app-only token where a user is wanted',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"title":"Unsupported Authentication","detail":"Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].","type":"https://api.twitter.com/2/problems/unsupported-authentication","status":403}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: "somebody else's 89",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"errors":[{"code":89,"message":"The warehouse is closed"}]}',
    },
    expect: ['permission-denied possible'],
  },
];
