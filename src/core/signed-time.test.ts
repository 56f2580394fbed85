import { describe, expect, test } from 'vitest';
import { exampleTime, exchangeOf } from './causes/example.ts';
import { factsOf } from './facts.ts';
import { momentOf, signedTime } from './signed-time.ts';

const at = Date.parse('2013-05-24T00:00:00Z');

describe('momentOf', () => {
  test.each([
    ['20130524T000000Z', at],
    ['1369353600', at],
    ['1369353600.5', at + 500],
    ['1369353600000', at],
    ['2013-05-24T00:00:00Z', at],
    ['2013-05-24T02:00:00+02:00', at],
    ['Fri, 24 May 2013 00:00:00 GMT', at],
    ['20139924T000000Z', undefined],
    ['12', undefined],
    ['now', undefined],
  ])('%s', (text, moment) => {
    expect(momentOf(text, exampleTime)).toBe(moment);
  });
});

const signed = (sent: readonly string[]) => {
  const exchange = exchangeOf({ request: 'GET https://api.example/', sent, status: 401 });
  const found = signedTime(factsOf(exchange, { now: exampleTime }) as never);
  return found && [found.at, found.place.name];
};

describe('signedTime', () => {
  test.each([
    // AWS: "Authenticating Requests: Using the Authorization Header", its first example
    [
      [
        'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host,Signature=aa',
        'x-amz-date: 20130524T000000Z',
      ],
      'x-amz-date',
    ],
    // RFC 5849 section 3.5.1
    [
      ['Authorization: OAuth oauth_consumer_key="k", oauth_timestamp="1369353600", oauth_signature="aa"'],
      'authorization',
    ],
    // Hawk, README
    [['Authorization: Hawk id="dh37", ts="1369353600", nonce="j4h3g2", mac="aa="'], 'authorization'],
    // Azure Storage: "Authorize with Shared Key"
    [['Authorization: SharedKey account:aa=', 'x-ms-date: Fri, 24 May 2013 00:00:00 GMT'], 'x-ms-date'],
    // RFC 9421 section 2.3
    [['Signature-Input: sig1=("@method");created=1369353600;keyid="k"'], 'signature-input'],
    // Coinbase: "API Key Authentication"
    [['CB-ACCESS-TIMESTAMP: 1369353600'], 'cb-access-timestamp'],
  ])('%j', (sent, name) => {
    expect(signed(sent)).toEqual([at, name]);
  });

  test('a date beside other credentials is no signed time', () => {
    expect(signed(['Authorization: Bearer abcdef', 'Date: Fri, 24 May 2013 00:00:00 GMT'])).toBeUndefined();
  });
});
