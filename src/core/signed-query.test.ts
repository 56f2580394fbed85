import { expect, test } from 'vitest';
import { signatureParameter } from './signed-query.ts';

test.each([
  // AWS: "Authenticating Requests: Using Query Parameters"
  ['https://b.s3.example/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=aa', 'X-Amz-Signature'],
  // Azure: "Create a service SAS"
  ['https://a.blob.example/c/b?sv=2022-11-02&sr=b&sig=aa%3D', 'sig'],
  // CloudFront: "Create a signed URL using a canned policy"
  ['https://d111.example/i.jpg?Expires=1&Signature=aa&Key-Pair-Id=K1', 'Signature'],
  // RFC 5849 section 3.5.3
  ['https://photos.example/p?oauth_consumer_key=k&oauth_signature=aa', 'oauth_signature'],
  ['https://a.example/?sig=1', undefined],
  ['https://a.example/?signature=1', undefined],
  ['https://a.example/#?X-Amz-Signature=aa', undefined],
  ['https://a.example/', undefined],
])('%s', (url, name) => {
  expect(signatureParameter(url)).toBe(name);
});
