import { describe, expect, test } from 'vitest';
import { headers, normalize } from './normalize.ts';

const details = {
  requestId: '12',
  timeStamp: 1_700_000_000_000.5,
  url: 'http://api.b.localhost/x',
  method: 'GET',
  type: 'xmlhttprequest',
  tabId: 3,
  frameId: 0,
};

describe('headers', () => {
  test('Firefox: repeated lines come as one entry, joined by LF (browsers.md section 1)', () => {
    expect(headers([{ name: 'www-authenticate', value: 'Negotiate\nBasic realm="x"' }])).toEqual([
      { name: 'www-authenticate', value: 'Negotiate' },
      { name: 'www-authenticate', value: 'Basic realm="x"' },
    ]);
  });

  test('bytes that are no UTF-8 are kept, one character each', () => {
    expect(headers([{ name: 'X', binaryValue: [0x5a, 0xfc, 0x72] }] as never)).toEqual([
      { name: 'X', value: 'Zür', latin1: true },
    ]);
  });

  test('200 kB of such bytes are no more than that', () => {
    const binaryValue = new Array(200_000).fill(0xfc);
    expect(headers([{ name: 'X', binaryValue }])[0]?.value).toHaveLength(200_000);
  });

  test('an entry without a value is an empty header', () => {
    expect(headers([{ name: 'X' }])).toEqual([{ name: 'X', value: '' }]);
    expect(headers(undefined)).toEqual([]);
  });
});

describe('initiator', () => {
  test('Chromium gives an origin, Firefox an address', () => {
    expect(normalize.sent({ ...details, initiator: 'http://a.localhost' })).toMatchObject({
      initiator: 'http://a.localhost',
    });
    expect(normalize.sent({ ...details, originUrl: 'http://a.localhost/page?q=1' })).toMatchObject({
      initiator: 'http://a.localhost',
    });
    expect(normalize.sent(details)).not.toHaveProperty('initiator');
  });
});

test('an event is plain data with nothing that the details did not say', () => {
  expect(
    normalize.completed({
      ...details,
      statusCode: 401,
      statusLine: 'HTTP/1.1 401 Unauthorized',
      responseHeaders: [],
      fromCache: false,
    }),
  ).toEqual({
    kind: 'completed',
    requestId: '12',
    at: 1_700_000_000_000.5,
    url: 'http://api.b.localhost/x',
    method: 'GET',
    type: 'xmlhttprequest',
    tabId: 3,
    frameId: 0,
    status: 401,
    statusLine: 'HTTP/1.1 401 Unauthorized',
    headers: [],
  });
});
