import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Challenge, param, parseChallenges } from './challenge.ts';
import { remarks } from './problem.ts';

/** `Scheme token68` or `Scheme name=value|…`: short to write and to compare. */
function shown({ scheme, token68, params }: Challenge): string {
  return [scheme, token68, ...params.map(({ name, value }) => `${name}=${value}`)]
    .filter((each) => each !== undefined)
    .join(' | ');
}

function read(...lines: string[]): { challenges: string[]; codes: string[] } {
  const { challenges, problems } = parseChallenges(lines);
  const all = [...problems, ...challenges.flatMap((each) => each.problems)];
  return { challenges: challenges.map(shown), codes: all.map(({ code }) => code) };
}

describe('valid headers', () => {
  test.each<[source: string, lines: string[], challenges: string[]]>([
    [
      'RFC 9110 11.6.1',
      ['Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"'],
      ['Newauth | realm=apps | type=1 | title=Login to "apps"', 'Basic | realm=simple'],
    ],
    ['comma and scheme within quotes', ['Basic realm="Digest realm=x, y"'], ['Basic | realm=Digest realm=x, y']],
    ['RFC 9110 5.6.1 empty elements', [', ,Basic realm="a",, ,Bearer'], ['Basic | realm=a', 'Bearer']],
    ['RFC 9110 5.3 several lines', ['Negotiate', 'NTLM'], ['Negotiate', 'NTLM']],
    ['greenbytes simplebasicwsrealm: BWS', ['Basic realm = "foo"'], ['Basic | realm=foo']],
    ['RFC 9110 11.5 unquoted realm', ['Basic realm=intranet'], ['Basic | realm=intranet']],
    ['curl: same scheme twice', ['Basic realm=a', 'Basic realm=b'], ['Basic | realm=a', 'Basic | realm=b']],
    [
      'oauth4webapi token68',
      ['NTLS Y2hhbGxlbmdlIHdpdGggYmFzZTY0IGRhdGE=, Scheme realm="foobar"'],
      ['NTLS | Y2hhbGxlbmdlIHdpdGggYmFzZTY0IGRhdGE=', 'Scheme | realm=foobar'],
    ],
    ['RFC 9110 11.2: no empty value', ['Scheme abc='], ['Scheme | abc=']],
    [
      'Entra: empty realm',
      ['Bearer realm="", authorization_uri="https://login.example/"'],
      ['Bearer | realm= | authorization_uri=https://login.example/'],
    ],
    [
      'MSAL: scheme with a dot',
      ['WLID1.0 realm=WindowsLive, policy=MBI_SSL'],
      ['WLID1.0 | realm=WindowsLive | policy=MBI_SSL'],
    ],
    ['RFC 9449 7.2', ['Bearer, DPoP algs="ES256 PS256"'], ['Bearer', 'DPoP | algs=ES256 PS256']],
    ['.NET', ['Digest a = b , c = "d" ,  e = f ,NTLM'], ['Digest | a=b | c=d | e=f', 'NTLM']],
    ['parameters after empty elements', ['Basic ,,,realm="x"'], ['Basic | realm=x']],
    [
      'braces, colons and commas in quotes',
      ['Bearer claims="{\\"a\\":[1,2]}", error=x'],
      ['Bearer | claims={"a":[1,2]} | error=x'],
    ],
  ])('%s', (_source, lines, challenges) => {
    expect(read(...lines)).toEqual({ challenges, codes: [] });
  });
});

describe('broken headers are read as far as they go, and say so', () => {
  test.each<[header: string, challenges: string[], codes: string[]]>([
    ['', [], ['empty-header']],
    [' , ,', [], ['empty-header']],
    ['Basic\r\n realm="foo"', ['Basic | realm=foo'], ['obs-fold']],
    ['Basic realm="a\r\n b"', ['Basic | realm=a b'], ['obs-fold']],
    ['Basic realm="Zürich"', ['Basic | realm=Zürich'], ['obs-text']],
    ['Basic realm="security" charset="UTF-8"', ['Basic | realm=security | charset=UTF-8'], ['missing-comma']],
    ['Basic realm="a"; error=b', ['Basic | realm=a | error=b'], ['semicolon']],
    ['Basic realm="a" Digest realm="b"', ['Basic | realm=a', 'Digest | realm=b'], ['missing-comma']],
    ['Negotiate Basic realm="b"', ['Negotiate', 'Basic | realm=b'], ['missing-comma']],
    [
      'Bearer error="invalid_token", error_description="Invalid "typ" header", error_uri="u"',
      ['Bearer | error=invalid_token | error_description=Invalid "typ" header | error_uri=u'],
      ['unescaped-quote'],
    ],
    [
      'Bearer error_description="{"a":"b","c":"d"}", error=x',
      ['Bearer | error_description={"a":"b","c":"d"} | error=x'],
      ['unescaped-quote'],
    ],
    // An odd quote cannot be told from the end of the string (OkHttp's test suite gives up here, too).
    ['Basic realm="my"realm", Bearer', ['Basic | realm=my', 'Bearer'], ['unexpected-text']],
    ['Basic realm="a" foo, error="b"', ['Basic | realm=a | error=b'], ['unexpected-text']],
    ['Digest a="b, c', ['Digest | a=b, c'], ['unterminated-quote']],
    ['Bearer error="bad\\escape\\"', ['Bearer | error=badescape"'], ['unterminated-quote']],
    ['Digest nonce=1, nonce=2', ['Digest | nonce=1 | nonce=2'], ['duplicate-param']],
    [
      'Negotiate YIIabc==, realm="x", Basic realm="y"',
      ['Negotiate | YIIabc==', 'Basic | realm=y'],
      ['token68-with-params'],
    ],
    ['Bearer realm=, error="x"', ['Bearer | realm= | error=x'], ['missing-value']],
    ['Bearer a=1, service=', ['Bearer | a=1 | service='], ['missing-value']],
    ['Bearer realm=https://a/b?c=d, x=y', ['Bearer | realm=https://a/b?c=d | x=y'], ['unquoted-value']],
    ['Basic, realm="foo"', ['Basic | realm=foo'], ['comma-after-scheme']],
    ['scheme\trealm', ['scheme | realm'], ['tab-after-scheme']],
    ['error="invalid_token", error_description="no scheme"', [], ['missing-scheme']],
    ['Basic realm="a\u0000b"', ['Basic | realm=a\u0000b'], ['control-character']],
    ['D\rigest qop="auth",algorithm=MD5, Basic realm=x', ['Basic | realm=x'], ['control-character']],
    ['Digest a=b, 服', ['Digest | a=b'], ['non-ascii']],
    // Parameters of a scheme that cannot be read must not fall to the one before it.
    ['Basic realm="a", 服 realm="b", error=c', ['Basic | realm=a'], ['non-ascii']],
    ['Digest a=b, 服, c=d', ['Digest | a=b | c=d'], ['non-ascii']],
  ])('%j', (header, challenges, codes) => {
    expect(read(header)).toEqual({ challenges, codes });
  });

  test('remarks are the codes that change nothing', () => {
    expect([...remarks]).toEqual(['obs-fold', 'obs-text', 'lowercase-scheme']);
  });
});

test('a problem points at what it means', () => {
  const header = 'Basic realm="a" foo, error=b c=d';
  const spans = parseChallenges(['Negotiate', header]).challenges[1]?.problems.map(({ code, span }) => [
    code,
    span?.line,
    header.slice(span?.start, span?.end),
  ]);
  expect(spans).toEqual([
    ['unexpected-text', 1, 'foo'],
    ['missing-comma', 1, 'c=d'],
  ]);
});

test('param: any case, the first, undefined when it is not there', () => {
  const [challenge] = parseChallenges(['Digest Realm="a", rEALM="b"']).challenges;
  expect(challenge && [param(challenge, 'realm'), param(challenge, 'nonce')]).toEqual(['a', undefined]);
});

describe('properties', () => {
  const tchars = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const token = fc.string({ unit: fc.constantFrom(...tchars), minLength: 1, maxLength: 12 });
  const blanks = fc.constantFrom('', ' ', '\t', '  ');
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...' ,;="\\\t\r\n\u0000aA=/+ü', 'Basic ', 'realm=', '\r\n '),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
    maxLength: 60,
  });

  test('any text: never throws, spans lie in their line, raw is what the span covers', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 3 }), (lines) => {
        const { challenges, problems } = parseChallenges(lines);
        const spans = [
          ...problems.map(({ span }) => span),
          ...challenges.flatMap((each) => [
            each.span,
            ...each.params.map(({ span }) => span),
            ...each.problems.map(({ span }) => span),
          ]),
        ];
        for (const span of spans) {
          const length = lines[span?.line ?? -1]?.length ?? -1;
          expect(span && span.start >= 0 && span.start <= span.end && span.end <= length).toBe(true);
        }
        for (const { raw, span, scheme, params } of challenges) {
          expect(raw).toBe(lines[span.line]?.slice(span.start, span.end));
          expect(raw.startsWith(scheme)).toBe(true);
          for (const { name, span: own } of params) {
            expect(lines[own.line]?.slice(own.start, own.end).startsWith(name)).toBe(true);
            expect(own.start >= span.start && own.end <= span.end).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  /** A value with how it is written; quoted ones with every character that a quoted-string may hold. */
  const value = fc.oneof(
    token.map((text) => ({ text, written: text, quoted: false })),
    fc.string({ unit: 'grapheme-ascii', maxLength: 12 }).map((text) => {
      return { text, written: `"${text.replace(/["\\]/g, '\\$&')}"`, quoted: true };
    }),
  );
  const pair = fc.record({ name: token, value, before: blanks, after: blanks });
  const pairs = fc.uniqueArray(pair, { minLength: 1, maxLength: 4, selector: ({ name }) => name.toLowerCase() });
  const body = fc.oneof(
    fc.constant({}),
    pairs.map((params) => ({ params })),
    fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,12}={0,2}$/).map((token68) => ({ token68 })),
  );
  const challenge = fc.record({ scheme: token, body });
  type Written = typeof challenge extends fc.Arbitrary<infer T> ? T : never;

  function write({ scheme, body }: Written): string {
    if ('token68' in body) return `${scheme} ${body.token68}`;
    if (!('params' in body)) return scheme;
    return `${scheme} ${body.params.map((each) => `${each.name}${each.before}=${each.after}${each.value.written}`).join(', ')}`;
  }

  test('valid lists: written and read back they are the same, without a problem', () => {
    fc.assert(
      fc.property(
        fc.array(challenge, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(', ', ',', ' ,, ', ',\t'),
        (list, comma) => {
          const { challenges, problems } = parseChallenges([list.map(write).join(comma)]);
          expect([...problems, ...challenges.flatMap((each) => each.problems)]).toEqual([]);
          expect(
            challenges.map(({ scheme, token68, params }) => ({
              scheme,
              token68,
              params: params.map(({ name, value, quoted }) => ({ name, value, quoted })),
            })),
          ).toEqual(
            list.map(({ scheme, body }) => ({
              scheme,
              token68: 'token68' in body ? body.token68 : undefined,
              params:
                'params' in body
                  ? body.params.map(({ name, value: { text, quoted } }) => ({ name, value: text, quoted }))
                  : [],
            })),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a value of 200 000 characters', () => {
    for (const part of ['a="x"y, ', '"', '","', ',', '\\"', 'x=";', '服 a=b ', '\r\n ']) {
      const header = `B ${part.repeat(200_000 / part.length)}`;
      expect(parseChallenges([header]).challenges[0]?.scheme).toBe('B');
    }
  });
});
