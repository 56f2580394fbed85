import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBorneTokens } from './borne-tokens.ts';
import { checkCredentials } from './check-credentials.ts';
import { readCredentials } from './credentials.ts';
import { schemeNames } from './schemes/names.ts';
import { readSignedAddress } from './signed-address.ts';

const pieces = [
  ...['Bearer ', 'Basic ', 'Digest ', 'Negotiate ', 'NTLM ', 'Token ', 'token="', 'access_token=', 'uri="/"', 'nc=1'],
  ...[
    'eyJhbGciOiJIUzI1NiJ9',
    'TlRMTVNTUAAD',
    'YII',
    '{"',
    '<',
    '>',
    '${',
    'xxx',
    '***',
    '...',
    '…',
    '%0A',
    '%20',
    '%zz',
  ],
  ...[
    '"',
    "'",
    '“',
    '\\',
    ',',
    ';',
    ':',
    '=',
    '.',
    '~',
    ' ',
    '\t',
    '\r\n',
    '\u0000',
    '\ufeff',
    '\ud800',
    'ä',
    'undefined',
  ],
];
const hostile = fc.string({
  unit: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 1 })),
  maxLength: 40,
});
const headers = fc.constantFrom(
  'Authorization',
  'Proxy-Authorization',
  'Cookie',
  'X-API-Key',
  'PRIVATE-TOKEN',
  'Signature',
  'Signature-Input',
  '__proto__',
);
const value = fc
  .tuple(fc.constantFrom('', ...schemeNames.map((name) => `${name} `)), hostile)
  .map((all) => all.join(''));
const request = fc.record({
  method: fc.constantFrom('GET', 'POST', ''),
  url: fc.oneof(fc.webUrl(), hostile),
  headers: fc.array(
    fc.record({
      name: fc.constantFrom('DPoP', 'Cookie', 'Content-Type', 'Signature', 'Authorization'),
      value: hostile,
    }),
    {
      maxLength: 3,
    },
  ),
  body: hostile,
});

describe('for any header, value and request', () => {
  test('never throws; secret fields exist; spans lie within the value; codes are ids', () => {
    fc.assert(
      fc.property(headers, value, request, (name, text, facts) => {
        const { fields, secretFields, problems } = readCredentials(name, text, { request: facts, now: 0 });
        for (const field of secretFields) expect(fields[field]).toBeTypeOf('string');
        for (const { code, message, span } of problems) {
          expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(message).not.toBe('');
          if (!span) continue;
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length, `${code} ${text}`).toBe(true);
        }
        for (const found of findBorneTokens(facts)) expect(found.text).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  }, 30_000);

  test('so is any address', () => {
    const names = [
      'sig',
      'sv',
      'X-Amz-Algorithm',
      'X-Amz-Credential',
      'Signature',
      'Key-Pair-Id',
      'Policy',
      'bewit',
      'se',
    ];
    const pair = fc.tuple(fc.constantFrom(...names), hostile).map((all) => all.join('='));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), request, (pairs, facts) => {
        const url = `https://a.example/?${pairs.join('&')}`;
        const found = readSignedAddress(url, { request: { ...facts, url }, now: 0 });
        for (const field of found?.secretFields ?? []) expect(found?.fields[field]).toBeTypeOf('string');
        for (const { code } of found?.problems ?? []) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
      { numRuns: 2000 },
    );
  }, 30_000);

  test('the check never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(headers, value, request, async (name, text, facts) => {
        const { problems } = await checkCredentials(name, text, { request: facts, secret: 'a:b' });
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

/** Four times the length may take little more than four times as long: a quadratic reader would take sixteen times. */
const most = 9;
const [small, large] = [50_000, 200_000];
/** Too short for the clock to say anything; a quadratic reader would take seconds. */
const noise = 80;

const time = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Both measured anew where the first answer is bad: something else may have run beside it. */
const isSlow = (read: (length: number) => number): boolean =>
  [1, 2, 3].every(() => {
    const long = read(large);
    return long > noise && long > most * Math.max(read(small), noise / 4);
  });

describe('much of one thing', () => {
  const schemes = [
    ...[
      '',
      'Bearer ',
      'Basic ',
      'Digest ',
      'Token token=',
      'Hawk ',
      'Mutual ',
      'SCRAM-SHA-1 data=',
      'vapid t=',
      'HOBA result=',
    ],
    ...[
      'AWS4-HMAC-SHA256 Credential=',
      'SharedAccessSignature sr=',
      'Signature keyId=',
      'OAuth oauth_token=',
      'Negotiate ',
    ],
  ];
  const parts = [
    'Bearer ',
    'a=',
    '"',
    '%20',
    '=',
    '\u200b',
    ' ',
    'x,',
    'A',
    '.',
    '\\"',
    '{"',
    'eyJ',
    '__',
    'hf_',
    '%0a',
  ];
  test('reading grows with the length', () => {
    const slow: string[] = [];
    for (const scheme of schemes) {
      for (const part of parts) {
        const read = (length: number) => {
          const text = `${scheme}${part.repeat(length / part.length)}x`;
          return time(() => readCredentials('Authorization', text));
        };
        if (isSlow(read)) slow.push(`${scheme}${part}`);
      }
    }
    expect(slow).toEqual([]);
  }, 30_000);

  test('so does reading a signed message or address', () => {
    const slow: string[] = [];
    for (const part of [...parts, '(', ')', 'a=(', 'a=("b");c,', ';', '&', 'sig=1&sv=1&', ':', 'bewit=A&', '"a" ']) {
      const read = (length: number) => {
        const text = part.repeat(length / part.length);
        const url = `http://a/?sig=1&sv=1&${text}`;
        const facts = { request: { method: 'GET', url, headers: [{ name: 'Signature', value: text }] }, now: 0 };
        return time(() => [readCredentials('Signature-Input', `a=(${text}`, facts), readSignedAddress(url, facts)]);
      };
      if (isSlow(read)) slow.push(part);
    }
    expect(slow).toEqual([]);
  }, 30_000);

  test('so does the search for tokens', () => {
    const slow: string[] = [];
    for (const part of [...parts, '&', '?', '#', ';', ':', '\\', 'eyJabcdef.', '"a":']) {
      const read = (length: number) => {
        const text = part.repeat(length / part.length);
        const facts = {
          method: 'GET',
          url: `http://a/?${text}`,
          headers: [{ name: 'cookie', value: text }],
          body: `{${text}`,
        };
        return time(() => findBorneTokens(facts));
      };
      if (isSlow(read)) slow.push(part);
    }
    expect(slow).toEqual([]);
  }, 30_000);

  test('1 MB is read', () => {
    for (const scheme of ['Bearer ', 'Basic ', 'Digest a="', '']) {
      const text = `${scheme}${'a,="'.repeat(250_000)}`;
      expect(readCredentials('Authorization', text).problems).not.toEqual([]);
      expect(findBorneTokens({ method: 'GET', url: text, headers: [], body: text })).toEqual([]);
    }
  }, 30_000);
});
