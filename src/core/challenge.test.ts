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
    ['RFC 9110 5.6.1.2: a tab before a comma', ['Basic\t, NTLM\t'], ['Basic', 'NTLM']],
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
    ['Digest nonce=1, NONCE=2', ['Digest | nonce=1 | NONCE=2'], ['duplicate-param']],
    ['Basic realm==foo', ['Basic'], ['unexpected-text']],
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
    ['Basic \trealm=a', ['Basic | realm=a'], ['tab-after-scheme']],
    ['Basic\t, realm="foo"', ['Basic | realm=foo'], ['comma-after-scheme']],
    ['Basic realm=a;', ['Basic | realm=a'], ['semicolon']],
    ['Basic realm=a; , charset=b', ['Basic | realm=a | charset=b'], ['semicolon']],
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
    expect([...remarks]).toEqual([
      'obs-fold',
      'obs-text',
      'lowercase-scheme',
      'cookie-quoted',
      'cookie-illegal-characters',
      'cookie-non-ascii',
      'set-cookie-illegal-characters',
      'set-cookie-non-ascii',
      'set-cookie-lifetime',
      'set-cookie-attribute-unknown',
      'certificate-bound-token',
      'nonce-header',
    ]);
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

/** facts/auth.md section 1.3, by its numbers; 22 and 26 are about the header line, not its value (relevance.ts). */
describe('the traps', () => {
  test.each<[trap: string, source: string, lines: string[], challenges: string[], codes: string[]]>([
    [
      '1: commas divide challenges and parameters',
      'RFC 9110 section 11.6.1',
      ['Newauth realm="apps", type=1, Basic realm="s"'],
      ['Newauth | realm=apps | type=1', 'Basic | realm=s'],
      [],
    ],
    [
      '2: a comma and a scheme in quotes',
      'RFC 9110 section 5.6.4',
      ['Basic realm="Digest realm=x, y"'],
      ['Basic | realm=Digest realm=x, y'],
      [],
    ],
    [
      '3: empty elements',
      'RFC 9110 section 5.6.1.2',
      [', ,Basic realm="a",, ,Bearer'],
      ['Basic | realm=a', 'Bearer'],
      [],
    ],
    [
      '4: a run of commas between challenges',
      'RFC 9110 section 11.6.1',
      ['Basic realm="a", , Digest realm="b"'],
      ['Basic | realm=a', 'Digest | realm=b'],
      [],
    ],
    [
      '5: quoted-pair',
      'RFC 9110 section 5.6.4',
      ['Basic realm="Login to \\"apps\\", \\a\\\\"'],
      ['Basic | realm=Login to "apps", a\\'],
      [],
    ],
    ['6: several lines', 'RFC 9110 section 5.3', ['Negotiate', 'NTLM'], ['Negotiate', 'NTLM'], []],
    [
      '7: blanks around the equals sign',
      'RFC 9110 section 5.6.3',
      ['Basic realm = "x",charset\t=\tUTF-8'],
      ['Basic | realm=x | charset=UTF-8'],
      [],
    ],
    ['8: case is kept', 'RFC 9110 sections 11.1, 11.2', ['bAsIc REALM="X"'], ['bAsIc | REALM=X'], []],
    ['9: a realm without quotes', 'RFC 9110 section 11.5', ['Basic realm=intranet'], ['Basic | realm=intranet'], []],
    [
      '10: both notations',
      'RFC 9110 section 11.2',
      ['Bearer error=invalid_token', 'Bearer error="invalid_token"'],
      ['Bearer | error=invalid_token', 'Bearer | error=invalid_token'],
      [],
    ],
    [
      '11: Digest in the wrong notation',
      'RFC 7616 section 3.3',
      ['Digest realm=a, nonce=b, qop=auth, stale="true", algorithm="MD5"'],
      ['Digest | realm=a | nonce=b | qop=auth | stale=true | algorithm=MD5'],
      [],
    ],
    [
      '12: token68 with parameters',
      'RFC 9110 section 11.2',
      ['Negotiate YIIabc==, realm="x"'],
      ['Negotiate | YIIabc=='],
      ['token68-with-params'],
    ],
    [
      '13: parameters without commas',
      'Elasticsearch',
      ['Basic realm="security" charset="UTF-8"'],
      ['Basic | realm=security | charset=UTF-8'],
      ['missing-comma'],
    ],
    [
      '14: semicolons',
      'Akamai EdgeGrid',
      ['EG1-HMAC-SHA256 client_token=a;access_token=b;'],
      ['EG1-HMAC-SHA256 | client_token=a | access_token=b'],
      ['semicolon', 'semicolon'],
    ],
    [
      '15: quotes in quotes',
      'spring-security BearerTokenAuthenticationEntryPoint',
      ['Bearer error_description="Failed at "exp" claim", error="invalid_token"'],
      ['Bearer | error_description=Failed at "exp" claim | error=invalid_token'],
      ['unescaped-quote'],
    ],
    [
      '16: a name twice',
      'RFC 9110 section 11.2',
      ['Basic realm="a", realm="b"'],
      ['Basic | realm=a | realm=b'],
      ['duplicate-param'],
    ],
    [
      '17: a scheme twice',
      'RFC 9110 section 11.5',
      ['Basic realm="a", Basic realm="b"'],
      ['Basic | realm=a', 'Basic | realm=b'],
      [],
    ],
    [
      '18: Digest twice, in the order of preference',
      'RFC 7616 section 3.7',
      ['Digest algorithm=SHA-256, nonce="1", Digest algorithm=MD5, nonce="1"'],
      ['Digest | algorithm=SHA-256 | nonce=1', 'Digest | algorithm=MD5 | nonce=1'],
      [],
    ],
    ['19: not ASCII', 'RFC 9110 section 5.5', ['Basic realm="Zürich"'], ['Basic | realm=Zürich'], ['obs-text']],
    ['20: an empty realm', 'Microsoft Entra ID', ['Bearer realm=""'], ['Bearer | realm='], []],
    [
      '21: a realm that is an address',
      'Distribution token specification',
      ['Bearer realm="https://auth.docker.io/token",service="registry.docker.io"'],
      ['Bearer | realm=https://auth.docker.io/token | service=registry.docker.io'],
      [],
    ],
    [
      '23: on a 403',
      'RFC 6750 section 3.1',
      ['Bearer error="insufficient_scope", scope="a b"'],
      ['Bearer | error=insufficient_scope | scope=a b'],
      [],
    ],
    [
      '24: on a 302',
      'Cloudflare Access',
      ['Cloudflare-Access resource_metadata="https://a.example/.well-known/x"'],
      ['Cloudflare-Access | resource_metadata=https://a.example/.well-known/x'],
      [],
    ],
    ['25: renamed schemes', 'in the field', ['xBasic realm="a"', 'FormBased'], ['xBasic | realm=a', 'FormBased'], []],
  ])('%s (%s)', (_trap, _source, lines, challenges, codes) => {
    expect(read(...lines)).toEqual({ challenges, codes });
  });
});
