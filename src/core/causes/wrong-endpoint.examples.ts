import type { Example } from './example.ts';

const json = ['Content-Type: application/json'];

export const examples: readonly Example[] = [
  {
    name: 'Amazon API Gateway: a path that is not deployed',
    source: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
    refusal: {
      request: 'GET https://api.example.com/prod/item',
      sent: ['X-API-Key: 0123456789'],
      status: 403,
      answer: [...json, 'x-amzn-ErrorType: MissingAuthenticationTokenException', 'x-amzn-RequestId: 1'],
      body: '{"message":"Missing Authentication Token"}',
    },
    expect: ['wrong-endpoint likely'],
  },
  {
    name: 'Amazon S3: the bucket is of another region',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList',
    refusal: {
      request: 'GET https://bucket.s3.example.com/a',
      sent: [
        'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=0000000000000000000000000000000000000000000000000000000000000000',
        'X-Amz-Date: 20260101T000000Z',
      ],
      status: 400,
      answer: ['Content-Type: application/xml'],
      body: "<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-central-1'</Message><Region>eu-central-1</Region></Error>",
    },
    expect: ['wrong-endpoint certain'],
  },
  {
    name: 'Amazon CloudFront: the method is not allowed there',
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html',
    refusal: {
      request: 'POST https://d111.example.net/form',
      status: 403,
      answer: ['Content-Type: text/html', 'X-Cache: Error from cloudfront'],
      body: '<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 ERROR</H1><H2>The request could not be satisfied.</H2><HR>This distribution is not configured to allow the HTTP request method that was used for this request. The distribution supports only cachable requests.</BODY></HTML>',
    },
    expect: ['wrong-endpoint certain'],
  },
  {
    name: 'near miss: a method that is not allowed, in plain words',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6',
    refusal: {
      request: 'DELETE https://app.example.com/api/items/',
      sent: ['Authorization: Token 0123456789abcdef'],
      status: 405,
      answer: [...json, 'Allow: GET, POST'],
      body: '{"detail":"Method \\"DELETE\\" not allowed."}',
    },
    expect: [],
  },
  {
    name: 'near miss: a service that means it',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    refusal: {
      request: 'POST https://dynamodb.example.com/',
      status: 400,
      answer: ['Content-Type: application/x-amz-json-1.0'],
      body: '{"__type":"com.amazon.coral.service#MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}',
    },
    expect: ['credentials-missing certain'],
  },
];
