import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSetCookie, type SetCookieContext } from './set-cookie.ts';

const now = Date.UTC(2026, 10, 21, 12);
const day = 86_400_000;
const context: SetCookieContext = { url: 'https://www.site.example/docs/page?x', now };
const codes = (line: string, more: Partial<SetCookieContext> = {}) =>
  readSetCookie(line, { ...context, ...more }).problems.map(({ code }) => code);
const fate = (line: string, more: Partial<SetCookieContext> = {}) => readSetCookie(line, { ...context, ...more }).fate;
const kept = { kind: 'kept', until: 'session' };

describe('what stands in the line', () => {
  test('a whole one (RFC 6265bis section 3.1)', () => {
    const line = 'SID=31d4d96e407aad42; Path=/; Secure; HttpOnly; SameSite=Lax; Domain=site.example';
    expect(readSetCookie(line, context)).toEqual({
      name: 'SID',
      value: '31d4d96e407aad42',
      attributes: [
        { name: 'Path', value: '/', span: { line: 0, start: 22, end: 28 }, counts: true },
        { name: 'Secure', span: { line: 0, start: 30, end: 36 }, counts: true },
        { name: 'HttpOnly', span: { line: 0, start: 38, end: 46 }, counts: true },
        { name: 'SameSite', value: 'Lax', span: { line: 0, start: 48, end: 60 }, counts: true },
        { name: 'Domain', value: 'site.example', span: { line: 0, start: 62, end: 81 }, counts: true },
      ],
      effective: {
        name: 'SID',
        domain: 'site.example',
        hostOnly: false,
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
        partitioned: false,
        setAt: now,
      },
      fate: { ...kept, unless: 'public-suffix' },
      problems: [],
    });
  });

  test('nothing but a pair: this host alone, the directory of the request, until the browser closes', () => {
    expect(readSetCookie('lang=en-US', context)).toEqual({
      name: 'lang',
      value: 'en-US',
      attributes: [],
      effective: {
        name: 'lang',
        domain: 'www.site.example',
        hostOnly: true,
        path: '/docs',
        secure: false,
        httpOnly: false,
        sameSite: 'Default',
        partitioned: false,
        setAt: now,
      },
      fate: kept,
      problems: [],
    });
  });

  // Section 5.6, steps 2 to 6, and 4.1.1
  test.each<[line: string, name: string, value: string, problems: string[]]>([
    [' a = b ; Path=/', 'a', 'b', []],
    ['a=b=c;', 'a', 'b=c', []],
    ['a="b"', 'a', '"b"', []],
    ['a=', 'a', '', []],
    ['token', '', 'token', ['set-cookie-nameless']],
    ['=token', '', 'token', ['set-cookie-nameless']],
    ['a=b c', 'a', 'b c', ['set-cookie-illegal-characters']],
    ['a=é', 'a', 'é', ['set-cookie-non-ascii']],
    ['a\tb=c', 'a\tb', 'c', ['set-cookie-illegal-characters']],
  ])('%j', (line, name, value, problems) => {
    const read = readSetCookie(line, context);
    expect([read.name, read.value, read.problems.map(({ code }) => code), read.fate]).toEqual([
      name,
      value,
      problems,
      kept,
    ]);
  });

  test.each<[line: string, problems: string[]]>([
    ['', ['set-cookie-empty']],
    ['=', ['set-cookie-empty']],
    [' ; Path=/', ['set-cookie-empty']],
    ['a=b\u0000', ['set-cookie-control-character', 'set-cookie-illegal-characters']],
    ['a=b; Path=/\n', ['set-cookie-control-character']],
    ['a=b; Path=/\u007f', ['set-cookie-control-character']],
  ])('%j is refused', (line, problems) => {
    expect(codes(line)).toEqual(problems);
    expect(fate(line)).toEqual({ kind: 'refused', why: problems.slice(0, 1) });
  });

  // Section 5.6, step 5: 4096 octets of name and value together
  test('name and value have 4096 bytes at most, in UTF-8', () => {
    expect(codes(`a=${'b'.repeat(4095)}`)).toEqual([]);
    expect(codes(`a=${'b'.repeat(4096)}`)).toEqual(['set-cookie-too-large']);
    expect(codes(`a=${'é'.repeat(2048)}`)).toEqual(['set-cookie-too-large', 'set-cookie-non-ascii']);
  });
});

describe('attributes', () => {
  const read = (line: string, more: Partial<SetCookieContext> = {}) => readSetCookie(line, { ...context, ...more });

  test.each<[line: string, problems: string[]]>([
    ['a=b; path=/; SECURE; httponly; samesite=LAX; Priority=High', []],
    ['a=b;; ;', []],
    ['a=b; Secure=false', ['set-cookie-flag-value']],
    ['a=b; HttpOnly=', ['set-cookie-flag-value']],
    ['a=b; Version=1', ['set-cookie-attribute-unknown']],
    ['a=b; =x', ['set-cookie-attribute-unknown']],
    ['a=b; SameSite', ['set-cookie-samesite-unknown']],
    ['a=b; SameSite=Extended', ['set-cookie-samesite-unknown']],
    ['a=b; Path=docs', ['set-cookie-path']],
    ['a=b; Path', ['set-cookie-path']],
    ['a=b; Expires=tomorrow', ['set-cookie-expires']],
    ['a=b; Max-Age=', ['set-cookie-max-age']],
    ['a=b; Max-Age=+60', ['set-cookie-max-age']],
    ['a=b; Max-Age=1.5', ['set-cookie-max-age']],
    ['a=b; Max-Age=-', ['set-cookie-max-age']],
    ['a=b; Path=/a; Path=/b; Path=/c', ['set-cookie-attribute-repeated']],
    ['a=b; Path=/, c=d; HttpOnly', ['set-cookie-joined']],
    ['a=b; Expires=Sun, 22 Nov 2026 12:00:00 GMT, c=d', ['set-cookie-joined']],
    ['a=b; Expires=Sun, 22 Nov 2026 12:00:00 GMT', []],
  ])('%j: %j', (line, problems) => {
    expect(codes(line)).toEqual(problems);
  });

  test('a flag counts by being there', () => {
    expect(read('a=b; Secure=false').effective.secure).toBe(true);
  });

  // Measured in Chromium 156 and Firefox 153: RFC 6265bis would let the first Max-Age count.
  test('of equal names the last counts, and one that cannot be read voids those before it', () => {
    const { attributes, effective } = read('a=b; Path=/one; Path=/two; Max-Age=60; Max-Age=x');
    expect(attributes.map(({ counts }) => counts)).toEqual([false, true, false, false]);
    expect([effective.path, effective.expires]).toEqual(['/two', undefined]);
    expect(read('a=b; Max-Age=60; Max-Age=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT').fate).toEqual({ kind: 'deletes' });
  });

  // web-platform-tests cookies/size/attributes.www.sub.html
  test('an attribute of more than 1024 bytes is passed over, the one before it counts', () => {
    expect(read(`a=b; path=/size; path=/${'e'.repeat(1024)}`).effective.path).toBe('/size');
    expect(read(`a=b; path=/${'e'.repeat(1023)}`).effective.path).toHaveLength(1024);
    expect(codes(`a=b; path=/size; path=/${'e'.repeat(1024)}`)).toEqual(['set-cookie-attribute-too-long']);
  });

  // Section 5.6.4 and 5.1.4
  test.each([
    ['a=b; Path=/', '/'],
    ['a=b; Path=/x/', '/x/'],
    ['a=b; Path=x', '/docs'],
    ['a=b; Path=', '/docs'],
    ['a=b; Path="/"', '/docs'],
  ])('%s: %s', (line, path) => {
    expect(read(line).effective.path).toBe(path);
  });
});

describe('how long', () => {
  const until = (line: string, more: Partial<SetCookieContext> = {}) => {
    const read = fate(line, more);
    return read.kind === 'kept' ? read.until : read.kind;
  };

  test.each<[line: string, expected: number | string]>([
    ['a=b', 'session'],
    ['a=b; Max-Age=3600', now + 3_600_000],
    ['a=b; Max-Age=0', 'deletes'],
    ['a=b; Max-Age=-1', 'deletes'],
    ['a=b; Max-Age=-99999999999999999999', 'deletes'],
    ['a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'deletes'],
    ['a=b; Expires=Sun, 22 Nov 2026 12:00:00 GMT', now + day],
    ['a=b; Expires=Sunday, 22-Nov-26 12:00:00 GMT', now + day],
    ['a=b; Expires=0', 'session'],
    ['a=b; Expires=', 'session'],
    // Max-Age wins, in either order (section 5.7, step 6)
    ['a=b; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', now + 60_000],
    ['a=b; Expires=Sun, 22 Nov 2026 12:00:00 GMT; Max-Age=0', 'deletes'],
    ['a=b; Expires=Sun, 22 Nov 2026 12:00:00 GMT; Max-Age=soon', now + day],
  ])('%s: %s', (line, expected) => {
    expect(until(line)).toBe(expected);
  });

  // Section 5.5
  test('400 days at most', () => {
    for (const line of ['a=b; Max-Age=99999999999999999999', 'a=b; Expires=Fri, 31 Dec 9999 23:59:59 GMT']) {
      expect([until(line), codes(line)]).toEqual([now + 400 * day, ['set-cookie-lifetime']]);
    }
    expect([until('a=b; Max-Age=34560000'), codes('a=b; Max-Age=34560000')]).toEqual([now + 400 * day, []]);
  });

  // Chromium net/cookies/canonical_cookie.cc, ParseExpiration; Firefox CookieParser takes the Date header as well
  test('Expires is counted by the clock of the server', () => {
    const line = 'a=b; Expires=Sun, 22 Nov 2026 12:00:00 GMT';
    expect(until(line, { now: now + 2 * day, serverNow: now })).toBe(now + 3 * day);
    expect(until(line, { now: now + 2 * day })).toBe('deletes');
    expect(until('a=b; Max-Age=60', { serverNow: now - day })).toBe(now + 60_000);
  });
});

describe('what is not kept', () => {
  const refused = (...why: string[]) => ({ kind: 'refused', why });
  const http = { url: 'http://www.site.example/' };

  // Sections 5.6.3 and 5.7
  test.each<[domain: string, expected: unknown]>([
    ['www.site.example', kept],
    ['.www.site.example', kept],
    ['WWW.Site.Example', kept],
    ['', kept],
    // Measured: both refuse it
    ['.', refused('set-cookie-domain')],
    ['site.example', { ...kept, unless: 'public-suffix' }],
    ['.site.example', { ...kept, unless: 'public-suffix' }],
    ['..site.example', refused('set-cookie-domain')],
    ['a.www.site.example', refused('set-cookie-domain')],
    ['other.example', refused('set-cookie-domain')],
    ['e.example', refused('set-cookie-domain')],
    ['https://www.site.example', refused('set-cookie-domain')],
    ['www.site.example:443', refused('set-cookie-domain')],
    ['example', refused('set-cookie-domain-public')],
    ['bücher.example', refused('set-cookie-domain-non-ascii')],
  ])('Domain=%s', (domain, expected) => {
    expect(fate(`a=b; Domain=${domain}`)).toEqual(expected);
  });

  test('a host without a dot may name itself, and an address has nothing above it', () => {
    const at = (host: string, domain: string) => fate(`a=b; Domain=${domain}`, { url: `http://${host}:8080/` });
    expect(at('localhost', 'localhost')).toEqual(kept);
    expect(at('app.localhost', 'localhost')).toEqual(refused('set-cookie-domain-public'));
    expect(at('10.0.0.1', '10.0.0.1')).toEqual(kept);
    expect(at('10.0.0.1', '0.0.1')).toEqual(refused('set-cookie-domain'));
    const own = readSetCookie('a=b; Domain=localhost', { ...context, url: 'http://localhost/' });
    expect(own.effective.hostOnly).toBe(true);
  });

  test.each<[line: string, more: Partial<SetCookieContext>, expected: unknown]>([
    ['a=b; Secure', http, refused('set-cookie-secure-over-http')],
    ['a=b; Secure', { url: 'http://localhost:3000/' }, kept],
    ['a=b; SameSite=None', {}, refused('set-cookie-samesite-none-insecure')],
    ['a=b; SameSite=None; Secure', {}, kept],
    ['a=b; SameSite=None; Max-Age=0', {}, refused('set-cookie-samesite-none-insecure')],
    ['a=b; Partitioned', {}, refused('set-cookie-partitioned-insecure')],
    ['a=b; Partitioned; Secure', {}, kept],
  ])('%s at %j', (line, more, expected) => {
    expect(fate(line, more)).toEqual(expected);
  });

  // Section 5.7: only a navigation of the whole page may set other cookies across sites
  test('of another site, only SameSite=None; without SameSite in Firefox too', () => {
    const across = (attributes: string, engine?: 'chromium' | 'firefox') =>
      fate(`a=b${attributes}`, { crossSite: true, ...(engine && { engine }) }).kind;
    expect(across('; SameSite=None; Secure')).toBe('kept');
    expect(across('; SameSite=Lax', 'firefox')).toBe('refused');
    expect(across('; SameSite=Strict')).toBe('refused');
    expect([across(''), across('', 'chromium'), across('', 'firefox')]).toEqual(['refused', 'refused', 'kept']);
  });

  // Examples of section 4.1.3
  test.each<[line: string, expected: unknown]>([
    ['__Secure-SID=12345; Domain=site.example', refused('set-cookie-prefix')],
    ['__Secure-SID=12345; Domain=site.example; Secure', { ...kept, unless: 'public-suffix' }],
    ['__Host-SID=12345', refused('set-cookie-prefix')],
    ['__Host-SID=12345; Secure', refused('set-cookie-prefix')],
    ['__Host-SID=12345; Domain=site.example', refused('set-cookie-prefix')],
    ['__Host-SID=12345; Domain=site.example; Path=/', refused('set-cookie-prefix')],
    ['__Host-SID=12345; Secure; Domain=site.example; Path=/', refused('set-cookie-prefix')],
    ['__Host-SID=12345; Secure; Path=/', kept],
    ['__host-SID=12345; Path=/', refused('set-cookie-prefix')],
    ['__Http-SID=12345; Secure', refused('set-cookie-prefix')],
    ['__Http-SID=12345; Secure; HttpOnly', kept],
    ['__Host-Http-SID=12345; Secure; Path=/', refused('set-cookie-prefix')],
    ['__Host-Http-SID=12345; Secure; Path=/; HttpOnly', kept],
    ['=__Host-SID; Secure; Path=/', refused('set-cookie-prefix-nameless')],
    ['__secure-SID', refused('set-cookie-prefix-nameless')],
  ])('%s', (line, expected) => {
    expect(fate(line)).toEqual(expected);
  });

  test('the default path of the top does not stand in for Path=/', () => {
    expect(fate('__Host-a=b; Secure', { url: 'https://site.example/' })).toEqual(refused('set-cookie-prefix'));
  });

  test('says what a prefix needs', () => {
    const { problems } = readSetCookie('__Host-Http-a=b; Domain=site.example', context);
    expect(problems.map(({ message }) => message)).toEqual([
      'A name with __Host-Http- needs Secure, HttpOnly, Path=/, no Domain.',
    ]);
  });
});

// What the browsers did with these lines: Chromium 156.0.8078.79, Firefox ESR 153.7.0
describe('where the browsers differ', () => {
  const refused = (...why: string[]) => ({ kind: 'refused', why });
  const both = (line: string) =>
    (['chromium', 'firefox'] as const).map((engine) => readSetCookie(line, { ...context, engine }).fate.kind);
  const epoch = 'Expires=Thu, 01 Jan 1970 00:00:00 GMT';

  test.each<[line: string, chromium: string, firefox: string]>([
    ['a', 'kept', 'kept'],
    ['=a', 'kept', 'refused'],
    ['=a=1', 'refused', 'refused'],
    ['=__Foo-a=1', 'refused', 'refused'],
    ['a=x\ty', 'refused', 'kept'],
    ['a\tb=x', 'refused', 'kept'],
    ['a=1; Max-Age=+0', 'deletes', 'kept'],
    [`a=1; Max-Age=+60; ${epoch}`, 'kept', 'deletes'],
    ['a=1; Max-Age=-', 'kept', 'deletes'],
    [`a=1; Max-Age=1.5; ${epoch}`, 'deletes', 'deletes'],
    [`a=1; ${epoch}; Expires=x`, 'kept', 'kept'],
    ['a=1; Expires=Thu, 01 Jan 1600 00:00:00 GMT', 'deletes', 'deletes'],
    ['a=1; Domain=www.site.example; Domain=.', 'refused', 'refused'],
    ['a=1; Domain=www.site.example; Domain=', 'kept', 'kept'],
  ])('%s: Chromium %s, Firefox %s', (line, chromium, firefox) => {
    expect(both(line)).toEqual([chromium, firefox]);
  });

  test('without an equals sign it is the name for Firefox', () => {
    const named = (engine?: 'chromium' | 'firefox') => {
      const { name, value } = readSetCookie('token; Path=/', { ...context, ...(engine && { engine }) });
      return [name, value];
    };
    expect([named(), named('chromium'), named('firefox')]).toEqual([
      ['', 'token'],
      ['', 'token'],
      ['token', ''],
    ]);
  });

  test('on this machine a prefix needs no https', () => {
    const here = { url: 'http://shop.localhost:3000/' };
    expect(fate('__Host-a=1; Secure; Path=/', here).kind).toBe('kept');
    expect(fate('__Host-a=1; Secure; Path=/', { url: 'http://shop.test/' })).toEqual(
      refused('set-cookie-secure-over-http', 'set-cookie-prefix'),
    );
  });
});

describe('whatever comes', () => {
  const words = [
    'a',
    '=',
    ';',
    ' ',
    ',',
    '\t',
    '\n',
    '"',
    'Path',
    '/',
    'Domain',
    '.site.example',
    'Max-Age',
    '-9',
    'é',
    '__Host-',
  ];
  const line = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words)).map((list) => list.join('')),
  );

  test('it never throws, its spans are within the line, and what is refused says why', () => {
    fc.assert(
      fc.property(line, fc.oneof(fc.webUrl(), fc.string()), (text, url) => {
        const read = readSetCookie(text, { url, now });
        for (const { span } of [...read.attributes, ...read.problems]) {
          if (span) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        }
        const found = new Set(read.problems.map(({ code }) => code));
        if (read.fate.kind === 'refused') expect(read.fate.why.every((code) => found.has(code))).toBe(true);
      }),
    );
  });

  test('what was read and is written again is read the same', () => {
    fc.assert(
      fc.property(line, (text) => {
        const first = readSetCookie(text, context);
        const attributes = first.attributes.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`));
        const again = readSetCookie([`${first.name}=${first.value}`, ...attributes].join(';'), context);
        expect([again.name, again.value, again.effective]).toEqual([first.name, first.value, first.effective]);
      }),
    );
  });

  test.each(['a', ' ', ',', ';a=', ', a', ';Path=/'])('one megabyte of %j takes no time', (piece) => {
    const start = performance.now();
    readSetCookie(`a=b; Path=/${piece.repeat(1_000_000 / piece.length)}`, context);
    readSetCookie(piece.repeat(1_000_000 / piece.length), context);
    // Linear reading takes some 0.3 s at most here; quadratic would take many minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
