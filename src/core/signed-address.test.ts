import { describe, expect, test } from 'vitest';
import { readSignedAddress } from './signed-address.ts';

const at = (url: string, now?: number, method = 'GET') => {
  const context = { request: { method, url, headers: [] }, ...(now !== undefined && { now }) };
  const found = readSignedAddress(url, context);
  return { ...found, codes: found?.problems.map(({ code }) => code) };
};
const codesOf = (url: string, now?: number, method = 'GET') => at(url, now, method).codes;

describe('presigned addresses of AWS and Google', () => {
  // Amazon S3 API Reference, "Authenticating Requests: Using Query Parameters"
  const signature = 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404';
  const aws = `https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`;
  const [start, end] = [Date.UTC(2013, 4, 24), Date.UTC(2013, 4, 25)];

  test('the example', () => {
    const { problems: _problems, ...found } = at(aws, start);
    expect(found).toEqual({
      kind: 'aws-sigv4',
      fields: {
        algorithm: 'AWS4-HMAC-SHA256',
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        date: '20130524',
        region: 'us-east-1',
        service: 's3',
        signedHeaders: 'host',
        signature,
        signedAt: '2013-05-24T00:00:00.000Z',
        expires: '86400',
        expiresAt: '2013-05-25T00:00:00.000Z',
      },
      secretFields: ['signature'],
      codes: [],
    });
  });

  test.each([
    ['its last second', aws, end, []],
    ['after it', aws, end + 2_000, ['expired']],
    ['before it', aws, start - 2_000, ['not-yet-valid']],
    ['eight days', aws.replace('86400', '691200'), start, ['malformed-value']],
    ['another day', aws.replace('20130524T', '20130525T'), end, ['sigv4-date-mismatch']],
    ['no date', aws.replace('X-Amz-Date', 'date'), start, ['malformed-value']],
    ['cut', aws.slice(0, -10), start, ['malformed-value']],
    ['without the end', aws.replace('%2Faws4_request', ''), start, ['sigv4-bad-credential-scope']],
    ['elsewhere', aws.replace('.s3.', '.s3.eu-west-1.'), start, ['sigv4-scope-mismatch']],
    ['a header that was not sent', aws.replace('=host', '=host%3Bx-amz-acl'), start, ['signed-header-missing']],
    ['no signature', aws.replace('X-Amz-Signature', 'x'), start, ['sigv4-missing-signature']],
  ])('%s', (_what, url, now, codes) => {
    expect(codesOf(url, now)).toEqual(codes);
  });

  test('a temporary key brings its token; version 4A; without the request its time is not judged', () => {
    const found = at(`${aws}&X-Amz-Security-Token=IQoJb3%2F`, start);
    expect([found.fields?.securityToken, found.secretFields]).toEqual(['IQoJb3/', ['signature', 'securityToken']]);
    expect(at(aws.replace('AWS4-HMAC-SHA256', 'AWS4-ECDSA-P256-SHA256')).kind).toBe('aws-sigv4a');
    expect(readSignedAddress(aws, { now: end * 2 })?.problems).toEqual([]);
  });

  // Google Cloud Storage, "Signed URLs"
  test('Google, version 4', () => {
    const url = `https://storage.googleapis.com/example-bucket/cat.jpeg?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=example%40example-project.iam.gserviceaccount.com%2F20181026%2Fus-central1%2Fstorage%2Fgoog4_request&X-Goog-Date=20181026T181309Z&X-Goog-Expires=900&X-Goog-SignedHeaders=host&X-Goog-Signature=${'247a2aa4'.repeat(64)}`;
    const found = at(url, Date.UTC(2018, 9, 26, 18, 13, 9));
    expect([found.kind, found.fields?.accessKeyId, found.fields?.expiresAt, found.codes]).toEqual([
      'gcs-v4',
      'example@example-project.iam.gserviceaccount.com',
      '2018-10-26T18:28:09.000Z',
      [],
    ]);
    expect(codesOf(url, Date.UTC(2018, 9, 26, 18, 28, 11))).toEqual(['expired']);
  });

  // Amazon S3 Developer Guide, "Query string request authentication alternative"
  test('version 2', () => {
    const url =
      'https://awsexamplebucket1.us-west-1.s3.amazonaws.com/photos/puppy.jpg?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620';
    const { problems: _problems, ...found } = at(url, 1_175_139_620_000);
    expect(found).toEqual({
      kind: 'aws-sigv2',
      fields: {
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        expires: '1175139620',
        expiresAt: '2007-03-29T03:40:20.000Z',
        signature: 'NpgCjnDzrM+WFzoENXmpNDUsSn8=',
      },
      secretFields: ['signature'],
      codes: ['aws-sigv2-deprecated'],
    });
    expect(codesOf(url, 1_175_139_622_000)).toEqual(['aws-sigv2-deprecated', 'expired']);
    expect(codesOf(url.replace('AWSAccessKeyId', 'GoogleAccessId'))).toEqual([]);
    expect(codesOf(url.replace('&Expires=1175139620', ''))).toEqual(['aws-sigv2-deprecated', 'missing-param']);
  });
});

describe('shared access signatures (Microsoft, "Create a service SAS")', () => {
  const sas =
    'https://myaccount.blob.core.windows.net/sascontainer/sasblob.txt?sv=2015-04-05&st=2015-04-29T22%3A18%3A26Z&se=2015-04-30T02%3A23%3A26Z&sr=b&sp=rw&sip=168.1.5.60-168.1.5.70&spr=https&sig=Z%2FRHIX5Xcg0Mq2rqI3OlWTjEg2tYkboXr1P9ZUXDtkk%3D';
  const [start, end] = [Date.UTC(2015, 3, 29, 22, 18, 26), Date.UTC(2015, 3, 30, 2, 23, 26)];
  test('the example', () => {
    const { problems: _problems, ...found } = at(sas, start);
    expect(found).toEqual({
      kind: 'azure-sas',
      fields: {
        sv: '2015-04-05',
        sr: 'b',
        st: '2015-04-29T22:18:26Z',
        se: '2015-04-30T02:23:26Z',
        sp: 'rw',
        sip: '168.1.5.60-168.1.5.70',
        spr: 'https',
        sig: 'Z/RHIX5Xcg0Mq2rqI3OlWTjEg2tYkboXr1P9ZUXDtkk=',
      },
      secretFields: ['sig'],
      codes: [],
    });
  });

  test.each([
    ['its last second', sas, end, 'GET', []],
    ['after it', sas, end + 2_000, 'GET', ['expired']],
    ['before it', sas, start - 2_000, 'GET', ['not-yet-valid']],
    ['http', sas.replace('https:', 'http:'), start, 'GET', ['sas-protocol']],
    ['no letter for it', sas, start, 'DELETE', ['sas-permission']],
    ['reading with a letter to write', sas.replace('sp=rw', 'sp=w'), start, 'GET', ['sas-permission']],
    ['a list wants another letter', sas.replace('sp=rw', 'sp=l').replace('?', '?comp=list&'), start, 'GET', []],
    ['what is no blob or file has other letters', sas.replace('sr=b', 'sr=x'), start, 'DELETE', []],
    ['writing is not judged', sas.replace('sp=rw', 'sp=c'), start, 'PUT', []],
    ['a date alone', sas.replace(/se=[^&]*/, 'se=2015-04-30'), Date.UTC(2015, 3, 30, 0, 0, 3), 'GET', ['expired']],
    ['no end', sas.replace('&se=', '&x='), start, 'GET', ['missing-param']],
    ['a stored policy says the end', sas.replace('&se=', '&si='), start, 'GET', []],
  ])('%s', (_what, url, now, method, codes) => {
    expect(codesOf(url, now, method)).toEqual(codes);
  });
});

describe('CloudFront, Hawk, OAuth 1.0', () => {
  // Amazon CloudFront Developer Guide, "Create a signed URL using a custom policy": the policy and its form in an address
  const policy = {
    Statement: [
      {
        Resource: 'http://d111111abcdef8.cloudfront.net/game_download.zip',
        Condition: {
          IpAddress: { 'AWS:SourceIp': '192.0.2.0/24' },
          DateLessThan: { 'AWS:EpochTime': 1357034400 },
          DateGreaterThan: { 'AWS:EpochTime': 1357020000 },
        },
      },
    ],
  };
  const written = Buffer.from(JSON.stringify(policy))
    .toString('base64')
    .replaceAll('+', '-')
    .replaceAll('=', '_')
    .replaceAll('/', '~');
  const own = (more: string) =>
    `https://d111111abcdef8.cloudfront.net/game_download.zip?${more}&Signature=nitfHRCrtziwO2HwPfWw~yYDhUF5EwRunQA-j19DzZr&Key-Pair-Id=K2JCJMDEHXQW5F`;
  test('CloudFront', () => {
    const { problems: _problems, ...found } = at(own(`Policy=${written}`), 1_357_020_000_000);
    expect(found).toEqual({
      kind: 'cloudfront',
      fields: {
        'Key-Pair-Id': 'K2JCJMDEHXQW5F',
        Policy: written,
        Resource: 'http://d111111abcdef8.cloudfront.net/game_download.zip',
        DateGreaterThan: '2013-01-01T06:00:00.000Z',
        DateLessThan: '2013-01-01T10:00:00.000Z',
        IpAddress: '192.0.2.0/24',
        Signature: 'nitfHRCrtziwO2HwPfWw~yYDhUF5EwRunQA-j19DzZr',
      },
      secretFields: ['Signature'],
      codes: [],
    });
    expect(codesOf(own(`Policy=${written}`), 1_357_019_990_000)).toEqual(['not-yet-valid']);
    expect(codesOf(own(`Policy=${written}`), 1_357_034_402_000)).toEqual(['expired']);
    // In Base64 this has both signs that an address cannot hold.
    const resource = 'https://a.example/??>>>??';
    const odd = Buffer.from(JSON.stringify({ Statement: [{ Resource: resource }] })).toString('base64');
    expect(odd).toMatch(/[/].*[+]|[+].*[/]/);
    const inAddress = odd.replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
    expect(at(own(`Policy=${inAddress}`)).fields?.Resource).toBe(resource);
    expect(codesOf(own('Policy=eyANCiAgICEXAMPLE'))).toEqual(['malformed-value']);
    expect(codesOf(own('Expires=1767290400'), 1_767_290_400_000)).toEqual([]);
    expect(codesOf(own('Expires=1767290400'), 1_767_290_402_000)).toEqual(['expired']);
    expect(codesOf(own('Expires=1767290400000'))).toEqual(['timestamp-milliseconds']);
    expect(codesOf(own('a=b'))).toEqual(['missing-param']);
  });

  // mozilla/hawk, test/uri.js
  test('bewit', () => {
    const url =
      'http://example.com:8080/resource/4?a=1&b=2&bewit=MTIzNDU2XDQ1MTE0ODQ2MjFcMzFjMmNkbUJFd1NJRVZDOVkva1NFb2c3d3YrdEVNWjZ3RXNmOGNHU2FXQT1cc29tZS1hcHAtZGF0YQ';
    const found = at(url, 4_511_484_621_000);
    expect(found).toMatchObject({
      kind: 'hawk',
      fields: { id: '123456', exp: '4511484621', ext: 'some-app-data', expiresAt: '2112-12-18T06:10:21.000Z' },
      secretFields: ['bewit', 'mac'],
      codes: [],
    });
    expect(codesOf(url, 4_511_484_623_000)).toEqual(['expired']);
    expect(codesOf('http://a.example/?bewit=abc')).toEqual(['malformed-value']);
    const three = Buffer.from('123456\\4511484621\\bWFj').toString('base64url');
    expect(codesOf(`http://a.example/?bewit=${three}`)).toEqual(['malformed-value']);
  });

  // RFC 5849 section 3.5.3
  test('OAuth 1.0', () => {
    const url =
      'http://photos.example.net/photos?file=a&oauth_consumer_key=dpf43f3p2l4k3l03&oauth_signature_method=HMAC-SHA1&oauth_timestamp=137131202&oauth_nonce=chapoH&oauth_signature=MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D';
    expect(at(url)).toMatchObject({
      kind: 'oauth1',
      fields: { oauth_consumer_key: 'dpf43f3p2l4k3l03', oauth_signature: 'MdpQcU8iPSUjWoN/UDMsK2sui9I=' },
      secretFields: ['oauth_signature'],
      codes: [],
    });
    expect(codesOf(url.replace('&oauth_nonce=chapoH', ''))).toEqual(['missing-param']);
  });

  test.each([
    'https://a.example/',
    'https://a.example/?sig=1',
    'https://a.example/?signature=1&expires=2',
    'https://a.example/#?bewit=1',
    'nothing',
  ])('%s is not signed in a way that is known', (url) => {
    expect(readSignedAddress(url)).toBeUndefined();
  });

  test('a megabyte is read at once', () => {
    for (const part of ['a=b&', 'sig=1&sv=2&', '%', 'X-Amz-Credential=/////////&X-Amz-Algorithm=a&', 'bewit=A', '?']) {
      const url = `https://a.example/?${part.repeat(1_000_000 / part.length)}`;
      expect(() => readSignedAddress(url, { now: 0, request: { method: 'GET', url, headers: [] } })).not.toThrow();
    }
  });
});
