import type { Example } from '../causes/example.ts';

const source = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const answer = ['Content-Type: application/xml', 'Server: AmazonS3', 'x-amz-request-id: 0A1B2C3D4E5F6071'];
const sent = [
  'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  'X-Amz-Date: 20260101T000000Z',
];
const refused = (code: string, message: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>0A1B2C3D4E5F6071</RequestId></Error>`;

export const examples: readonly Example[] = [
  {
    name: 'a header went along that was not signed',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html',
    refusal: {
      request: 'PUT https://files.example/a.txt',
      sent: [...sent, 'X-Amz-Acl: private'],
      status: 403,
      answer,
      body: refused('AccessDenied', 'There were headers present in the request which were not signed'),
    },
    expect: ['request-signature-mismatch certain'],
  },
  {
    name: 'the account has not been signed up',
    source,
    refusal: {
      request: 'GET https://files.example/a.txt',
      sent,
      status: 403,
      answer,
      body: refused('NotSignedUp', 'Your account is not signed up for the Amazon S3 service.'),
    },
    expect: ['api-not-enabled certain'],
  },
  {
    name: 'another store that speaks the same tongue',
    source: 'https://min.io/docs/minio/linux/reference/s3-api-compatibility.html',
    refusal: {
      request: 'GET https://files.example/a.txt',
      sent,
      status: 403,
      answer: ['Content-Type: application/xml', 'Server: MinIO', 'x-amz-request-id: 0A1B2C3D4E5F6071'],
      body: refused('NotSignedUp', 'Please sign up first.'),
    },
    expect: ['permission-denied possible'],
  },
];
