import { expect, test } from 'vitest';
import { urlExpiry } from './url-expiry.ts';

const until = (query: string): string | undefined => {
  const found = urlExpiry(`https://files.example/a?${query}#part`);
  return found && `${found.name} ${new Date(found.at).toISOString()}`;
};

test.each([
  // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  ['X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-Signature=ab', 'X-Amz-Expires 2013-05-25T00:00:00.000Z'],
  // https://cloud.google.com/storage/docs/authentication/canonical-requests
  ['X-Goog-Date=20260101T000000Z&X-Goog-Expires=60&X-Goog-Signature=ab', 'X-Goog-Expires 2026-01-01T00:01:00.000Z'],
  // https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas
  ['sv=2022-11-02&se=2026-01-01T00%3A00%3A00Z&sr=b&sp=r&sig=ab%3D', 'se 2026-01-01T00:00:00.000Z'],
  ['sv=2022-11-02&se=2026-01-01&sig=ab', 'se 2026-01-01T00:00:00.000Z'],
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html
  ['Expires=1767225600&Signature=ab&Key-Pair-Id=K2', 'Expires 2026-01-01T00:00:00.000Z'],
  // https://laravel.com/docs/urls#signed-urls
  ['user=1&expires=1767225600&signature=ab', 'expires 2026-01-01T00:00:00.000Z'],
  // https://techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver
  ['hdnts=exp=1767225600~acl=/*~hmac=ab', 'hdnts 2026-01-01T00:00:00.000Z'],
  // https://www.tencentcloud.com/document/product/436/7778
  ['q-sign-time=1767222000;1767225600&q-signature=ab', 'q-sign-time 2026-01-01T00:00:00.000Z'],
  ['expires=1767225600', undefined],
  ['X-Amz-Expires=86400&X-Amz-Signature=ab', undefined],
  ['se=tomorrow&sig=ab', undefined],
  ['%E0%A4=1', undefined],
])('%s: %s', (query, expected) => {
  expect(until(query)).toBe(expected);
});
