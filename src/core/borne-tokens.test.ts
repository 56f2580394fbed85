import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressTokens, bodyTokens, findBorneTokens } from './borne-tokens.ts';

// RFC 7519 section 3.1
const jwt =
  'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const mark = 'glpat-0123456789abcdefABCD';

const short = (found: ReturnType<typeof addressTokens>) =>
  found.map(({ where, name, text, token }) => [where, name, text === jwt ? 'jwt' : text, token?.kind]);

test('wherever they sit, in order, with their places', () => {
  const request = {
    method: 'POST',
    url: `https://shop.example/reset/${jwt}?a=1&access_token=${jwt}#id_token=${jwt}&b=2`,
    headers: [
      { name: 'Authorization', value: `Bearer ${jwt}` },
      { name: 'Cookie', value: `a=1; __Host-session=${jwt}; b="${jwt}"; c=s%3A${mark}` },
      { name: 'Sec-WebSocket-Protocol', value: `graphql-ws, ${jwt}` },
    ],
    body: JSON.stringify({ a: 'eyJ.no.jwt', data: { refreshToken: jwt, list: ['x', mark] } }),
  };
  const found = findBorneTokens(request);
  expect(short(found)).toEqual([
    ['cookie', '__Host-session', 'jwt', 'JWS'],
    ['cookie', 'b', 'jwt', 'JWS'],
    ['header', 'Sec-WebSocket-Protocol', 'jwt', 'JWS'],
    ['path', '', 'jwt', 'JWS'],
    ['query', 'access_token', 'jwt', 'JWS'],
    ['fragment', 'id_token', 'jwt', 'JWS'],
    ['json', 'refreshToken', 'jwt', 'JWS'],
    ['json', 'list', mark, undefined],
  ]);
  for (const { where, text, span } of found) {
    const header = request.headers[span.line]?.value ?? '';
    const whole = /cookie|header/.test(where) ? header : where === 'json' ? request.body : request.url;
    expect(whole.slice(span.start, span.end)).toBe(text);
  }
});

test('bodies', () => {
  expect(short(bodyTokens(`grant_type=x&assertion=${jwt}&b=1`))).toEqual([['form', 'assertion', 'jwt', 'JWS']]);
  const type = 'application/x-www-form-urlencoded';
  expect(short(bodyTokens(`&&token=${mark}`, type))).toEqual([['form', 'token', mark, undefined]]);
  expect(short(bodyTokens(`[{"a":"Bearer ${jwt}"`))).toEqual([['json', 'a', 'jwt', 'JWS']]);
  expect(short(bodyTokens(`--b\r\n\r\n${jwt}\r\n--b--`))).toEqual([['body', '', 'jwt', 'JWS']]);
  expect(bodyTokens('nothing here; EAA and hf_ are short')).toEqual([]);
});

test('an SD-JWT is taken whole: with its disclosures and its key binding (RFC 9901 section 4)', () => {
  const presented = `${jwt}~WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0~${jwt}`;
  const [found, ...more] = bodyTokens(`vp_token=${presented}&state=x`);
  expect([found?.text, found?.token?.kind, found?.token?.disclosures?.length, more]).toEqual([
    presented,
    'SD-JWT',
    1,
    [],
  ]);
});

test('never throws; every span covers its text', () => {
  const part = fc.constantFrom('eyJ', '.', jwt, mark, '"', '\\', ':', '{', '?', '#', '&', '=', ';', ' ', 'a', '\u0000');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const [whole, find] of [
        [text, addressTokens],
        [text, bodyTokens],
        [`{${text}`, bodyTokens],
      ] as const)
        for (const { span, text: token } of find(whole)) expect(whole.slice(span.start, span.end)).toBe(token);
    }),
    { numRuns: 300 },
  );
});
