import type { Example } from '../causes/example.ts';

const source = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const answer = ['Content-Type: application/x-amz-json-1.0', 'x-amzn-RequestId: 00000000-0000-0000-0000-000000000001'];
const sent = [
  'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  'X-Amz-Date: 20260101T000000Z',
];

export const examples: readonly Example[] = [
  {
    name: 'the key is not known',
    source,
    refusal: {
      request: 'POST https://tables.cloud.example/',
      sent,
      status: 400,
      answer,
      body: '{"__type":"com.amazon.coral.service#UnrecognizedClientException","message":"The security token included in the request is invalid."}',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'EC2: the account is not yet verified',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
    refusal: {
      request: 'POST https://machines.cloud.example/',
      sent,
      status: 400,
      answer: ['Content-Type: text/xml;charset=UTF-8'],
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>PendingVerification</Code><Message>Your account is being checked.</Message></Error></Errors><RequestID>00000000-0000-0000-0000-000000000001</RequestID></Response>',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'Cognito: a wrong password is called "not authorized"',
    source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
    refusal: {
      request: 'POST https://sign-in.cloud.example/',
      sent: [
        'Content-Type: application/x-amz-json-1.1',
        'X-Amz-Target: AWSCognitoIdentityProviderService.InitiateAuth',
      ],
      form: '{"AuthFlow":"USER_PASSWORD_AUTH","AuthParameters":{"USERNAME":"me","PASSWORD":"abc"}}',
      status: 400,
      answer,
      body: '{"__type":"NotAuthorizedException","message":"Incorrect username or password."}',
    },
    expect: ['credentials-rejected certain'],
  },
  {
    name: 'an answer of a service behind the same carrier',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'],
      status: 403,
      answer: ['Content-Type: application/json', 'x-amzn-RequestId: 00000000-0000-0000-0000-000000000001'],
      body: '{"code":"PendingVerification"}',
    },
    expect: ['permission-denied possible'],
  },
];
