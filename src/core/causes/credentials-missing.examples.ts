import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 6750: a request without credentials gets a challenge without a code',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
    refusal: {
      request: 'GET https://server.example.com/resource',
      status: 401,
      answer: ['WWW-Authenticate: Bearer realm="example"'],
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'Django REST framework answers 403 where session authentication stands first',
    source: 'https://www.django-rest-framework.org/api-guide/authentication/#unauthorized-and-forbidden-responses',
    refusal: {
      request: 'GET https://app.example.com/api/me/',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"detail":"Authentication credentials were not provided."}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'near miss: what was sent is not visible',
    source: 'https://developer.chrome.com/docs/extensions/reference/api/webRequest#life_cycle_footnote',
    refusal: {
      request: 'GET https://intranet.example.com/',
      blindTo: ['authorization'],
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="intranet"'],
    },
    expect: ['credentials-not-visible possible'],
  },
  {
    name: 'GitHub: nothing was sent, here or elsewhere',
    source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api',
    refusal: {
      request: 'GET https://api.github.example/user',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Requires authentication","documentation_url":"https://docs.github.example/rest","status":"401"}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'near miss: an OAuth client says who it is in the form',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1',
    refusal: {
      request: 'POST https://id.example.com/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      form: 'grant_type=client_credentials&client_id=a&client_secret=b',
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="id"'],
    },
    expect: ['unknown possible'],
  },
  {
    name: 'what was sent is not visible, and the server says that nothing came',
    source: 'https://docs.slack.dev/reference/methods/auth.test/',
    refusal: {
      request: 'GET https://slack.example/api/auth.test',
      blindTo: ['authorization'],
      status: 200,
      answer: ['Content-Type: application/json'],
      body: '{"ok":false,"error":"not_authed"}',
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'a session went along: it may have ended',
    source: 'https://www.django-rest-framework.org/api-guide/authentication/#unauthorized-and-forbidden-responses',
    refusal: {
      request: 'GET https://app.example/api/me/',
      sent: ['Cookie: sessionid=abc'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"detail":"Authentication credentials were not provided."}',
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'Dropbox: plain text',
    source: 'https://www.dropbox.com/developers/documentation/http/documentation#error-handling',
    refusal: {
      request: 'POST https://api.example/2/files/list_folder',
      sent: ['Content-Type: application/json'],
      status: 400,
      answer: ['Content-Type: text/plain'],
      body: 'Error in call to API function "files/list_folder": Must provide HTTP header "Authorization" or URL parameter "authorization".',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'Vault',
    source: 'https://developer.hashicorp.com/vault/api-docs#authentication',
    refusal: {
      request: 'GET https://vault.example/v1/secret/data/a',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"errors":["missing client token"]}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'Databricks',
    source: 'https://docs.databricks.com/api/workspace/introduction',
    refusal: {
      request: 'GET https://adb.example/api/2.0/clusters/list',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error_code":401,"message":"Credential was not sent or was of an unsupported type for this API."}',
    },
    expect: ['credentials-missing certain', 'wrong-credential-type possible'],
  },
];
