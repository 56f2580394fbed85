import type { Example } from './example.ts';

const json = ['Content-Type: application/json; charset=UTF-8'];

export const examples: readonly Example[] = [
  {
    name: 'Google Cloud: an API that was never switched on',
    source: 'https://cloud.google.com/apis/docs/troubleshooting#api_not_enabled_errors',
    refusal: {
      request: 'GET https://sheets.example.com/v4/spreadsheets/1',
      sent: ['Authorization: Bearer ya29.example'],
      status: 403,
      answer: json,
      body: '{"error":{"code":403,"message":"Google Sheets API has not been used in project 123 before or it is disabled. Enable it by visiting https://console.example.com/ then retry.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SERVICE_DISABLED","domain":"googleapis.com"}]}}',
    },
    expect: ['api-not-enabled certain'],
  },
  {
    name: 'Okta: a feature that is off, as 401',
    source: 'https://developer.okta.com/docs/reference/error-codes/#E0000015',
    refusal: {
      request: 'GET https://id.example.com/api/v1/authorizationServers',
      sent: ['Authorization: SSWS 00example'],
      status: 401,
      answer: json,
      body: '{"errorCode":"E0000015","errorSummary":"You do not have permission to access the feature you are requesting","errorLink":"E0000015","errorId":"1","errorCauses":[]}',
    },
    expect: ['api-not-enabled certain'],
  },
  {
    name: 'near miss: the API is on, and the caller lacks a permission',
    source: 'https://cloud.google.com/apis/design/errors#handling_errors',
    refusal: {
      request: 'GET https://storage.example.com/v1/b/one',
      sent: ['Authorization: Bearer ya29.example'],
      status: 403,
      answer: json,
      body: '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'near miss: a thing that is switched off',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Feature dark-mode is disabled"}',
    },
    expect: ['api-not-enabled likely'],
  },
  {
    name: 'Firebase: sign-in by password is off',
    source: 'https://firebase.google.com/docs/reference/rest/auth#section-sign-in-email-password',
    refusal: {
      request: 'POST https://identity.example.com/v1/accounts:signInWithPassword?key=AIzaSyExample',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":400,"message":"PASSWORD_LOGIN_DISABLED"}}',
    },
    expect: ['api-not-enabled likely'],
  },
  {
    name: 'near miss: it does not know itself',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"The API is not enabled or you do not have permission"}',
    },
    expect: ['api-not-enabled likely'],
  },
];
