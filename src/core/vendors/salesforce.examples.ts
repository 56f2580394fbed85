import type { Example } from '../causes/example.ts';

const source = 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the session has ended',
    source,
    refusal: {
      request: 'GET https://api.service.example/services/data/v60.0/sobjects',
      sent: ['Authorization: Bearer 00D5g00000AbCdE!AQEAQabcdefghijklmnopqrstuvwxyz'],
      status: 401,
      answer: json,
      body: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
    },
    expect: ['session-expired likely'],
  },
  {
    name: 'signed in from the wrong place',
    source,
    refusal: {
      request: 'POST https://login.service.example/services/Soap/u/60.0',
      status: 500,
      answer: ['Content-Type: application/xml'],
      body: '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:sf="urn:fault.partner.soap.sforce.com"><soapenv:Body><soapenv:Fault><faultcode>sf:LOGIN_DURING_RESTRICTED_DOMAIN</faultcode><faultstring>LOGIN_DURING_RESTRICTED_DOMAIN: restricted IP</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: 'the password is past its time',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer 00D5g00000AbCdE!AQEAQabcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: json,
      body: '[{"message":"The users password has expired, you must call SetPassword before attempting any other API operations","errorCode":"INVALID_OPERATION_WITH_EXPIRED_PASSWORD"}]',
    },
    expect: ['password-expired certain'],
  },
  {
    name: 'not switched on',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer 00D5g00000AbCdE!AQEAQabcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: json,
      body: '[{"message":"This feature is off","errorCode":"FUNCTIONALITY_NOT_ENABLED"}]',
    },
    expect: ['api-not-enabled certain'],
  },
  {
    name: 'the token endpoint, from the wrong place',
    source,
    refusal: {
      request: 'POST https://login.service.example/services/oauth2/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 400,
      answer: json,
      body: '{"error":"invalid_grant","error_description":"ip restricted"}',
      form: 'grant_type=password&client_id=abc&client_secret=def&username=jane&password=secret',
    },
    expect: ['ip-blocked certain', 'oauth-grant-invalid possible'],
  },
  {
    name: 'the refresh token has ended',
    source,
    refusal: {
      request: 'POST https://login.service.example/services/oauth2/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 400,
      answer: json,
      body: '{"error":"invalid_grant","error_description":"expired access/refresh token"}',
      form: 'grant_type=refresh_token&client_id=abc&client_secret=def&refresh_token=ghi',
    },
    expect: ['oauth-grant-invalid certain'],
  },
  {
    name: "somebody else's words",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"message":"This session is not valid for use with the API"}',
    },
    expect: ['session-expired likely'],
  },
];
