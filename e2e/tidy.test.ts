import { describe, expect, test } from 'vitest';
import { isNetwork, type Line, type NetworkLine } from './recording.ts';
import { maxAlike, ofRow, tidy } from './tidy.ts';

const started = Date.parse('2026-11-21T16:46:10.250Z');

function line(details: Partial<NetworkLine['details']> = {}, heard = started + 3): NetworkLine {
  return {
    event: 'onSendHeaders',
    heard,
    details: {
      requestId: '77',
      tabId: 1_234,
      timeStamp: started + 0.5,
      url: 'http://api.a.localhost:41234/orders',
      method: 'GET',
      ...details,
    },
  };
}

const update: Line = {
  event: 'onUpdated',
  heard: started + 9,
  details: { tabId: 1_234, change: { status: 'complete' } },
};

describe('what belongs to a row', () => {
  test.each([
    ['what the page asked for before the press', [line()], [line()]],
    ['the sentinel', [], [line({ url: 'http://api.a.localhost:41234/sentinel' })]],
    ['a favicon', [], [line({ url: 'http://a.localhost:41234/favicon.ico' })]],
    ['another tab', [], [line({ tabId: 9 }), { ...update, details: { ...update.details, tabId: 9 } } as Line]],
    ['what the browser wants for itself', [], [line({ url: 'http://updates.example/', tabId: -1 })]],
  ])('is not %s', (_, before, after) => {
    expect(ofRow(before, after, 1_234)).toEqual([]);
  });

  test('is what its tab asked for, what nobody knows the tab of, and what the tab showed', () => {
    const all = [line(), line({ tabId: -1, url: 'http://proxied.test/' }), update];
    expect(ofRow([line({ requestId: '76' })], all, 1_234)).toEqual(all);
  });
});

describe('tidied', () => {
  test('times begin at a fixed second and keep their distances, Date headers with them', () => {
    const responseHeaders = [
      { name: 'date', value: 'Sat, 21 Nov 2026 16:56:10 GMT' },
      { name: 'Expires', value: '0' },
    ];
    expect(tidy([line({ responseHeaders }), update])).toEqual([
      {
        event: 'onSendHeaders',
        heard: 1_700_000_000_253,
        details: {
          requestId: '1',
          tabId: 1,
          timeStamp: 1_700_000_000_250.5,
          url: 'http://api.a.localhost:4180/orders',
          method: 'GET',
          responseHeaders: [
            // Ten minutes ahead, as it was.
            { name: 'date', value: 'Tue, 14 Nov 2023 22:23:20 GMT' },
            { name: 'Expires', value: '0' },
          ],
        },
      },
      { event: 'onUpdated', heard: 1_700_000_000_259, details: { tabId: 1, change: { status: 'complete' } } },
    ]);
  });

  test('the same stays the same, and what differs differs', () => {
    const details = tidy([
      line({ initiator: 'http://a.localhost:41234', ip: '::1', frameId: 0, parentFrameId: -1, documentId: 'AB' }),
      line({
        url: 'https://a.localhost:5555/?to=http%3A%2F%2Fb.localhost%3A41234',
        tabId: -1,
        requestId: '78',
        frameId: 7,
      }),
      line({ frameId: 9, parentFrameId: 7, documentId: 'CD', parentDocumentId: 'AB', challenger: { port: 5555 } }),
    ])
      .filter(isNetwork)
      .map(({ details: { timeStamp: _, ...rest } }) => rest);
    const own = { requestId: '1', tabId: 1, url: 'http://api.a.localhost:4180/orders', method: 'GET' };
    expect(details).toEqual([
      {
        ...own,
        initiator: 'http://a.localhost:4180',
        ip: '::1',
        frameId: 0,
        parentFrameId: -1,
        documentId: 'document-1',
      },
      {
        ...own,
        requestId: '2',
        tabId: -1,
        frameId: 1,
        url: 'https://a.localhost:4181/?to=http%3A%2F%2Fb.localhost%3A4180',
      },
      {
        ...own,
        frameId: 2,
        parentFrameId: 1,
        documentId: 'document-2',
        parentDocumentId: 'document-1',
        challenger: { port: 4181 },
      },
    ]);
  });

  test('no token and no session is left', () => {
    const requestHeaders = [
      { name: 'Authorization', value: 'Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl' },
      { name: 'Cookie', value: 'sid=2b7a9a0c-8a75-4a55-9d39-5b8f8ad2f3c1; theme=dark' },
    ];
    const [first] = tidy([line({ requestHeaders })]);
    expect(first?.details).toMatchObject({
      requestHeaders: [
        { name: 'Authorization', value: 'Bearer eyJ.lab.1' },
        { name: 'Cookie', value: 'sid=00000000-0000-4000-8000-000000000001; theme=dark' },
      ],
    });
  });

  test('of a storm and of a long run of one character the beginning is kept', () => {
    const storm = Array.from({ length: 50 }, (_, n) => [
      line({ requestId: `${n}` }),
      line({ requestId: `${n}` }),
    ]).flat();
    expect(tidy(storm)).toHaveLength(2 * maxAlike);
    const [long] = tidy([line({ proof: `="${'a'.repeat(200_000)}"` })]);
    expect(long?.details).toMatchObject({ proof: `="${'a'.repeat(2_000)}"` });
  });

  test('what is tidy stays as it is', () => {
    const once = tidy([line({ authorization: 'eyJhbGciOiJ.e30.x', documentId: 'AB' }), update]);
    expect(tidy(once)).toEqual(once);
  });
});
