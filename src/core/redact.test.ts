import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exchange, Header } from './exchange.ts';
import type { Bodies } from './messages.ts';
import { redactBodyText } from './redact/body.ts';
import { redactHeader } from './redact/headers.ts';
import type { Hide } from './redact/hide.ts';
import { planted } from './redact/planted.fixture.ts';
import { redactUrl } from './redact/url.ts';
import { createRedactor, redactExchange, redactRecords, redactText, secretsOf } from './redact.ts';

/** Shows what would be hidden. */
const marked: Hide = (kind, value) => (value === '' ? '' : `[${kind} ${value}]`);
const header = (name: string, value: string) => redactHeader({ name, value }, marked).value;

describe('headers', () => {
  test.each<[name: string, value: string, expected: string]>([
    ['Authorization', 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'Basic [basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==]'],
    ['authorization', 'Bearer undefined', 'Bearer undefined'],
    ['Authorization', 'Bearer', 'Bearer'],
    ['Authorization', 'hunter2hunter2', '[token hunter2hunter2]'],
    // RFC 7616 section 3.9.1, shortened.
    [
      'Authorization',
      'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=SHA-256, nc=00000001, qop=auth, response="753927fa"',
      'Digest username="[user Mufasa]", realm="http-auth@example.org", uri="/dir/index.html", algorithm=SHA-256, nc=00000001, qop=auth, response="[signature 753927fa]"',
    ],
    // AWS Signature Version 4, "Authorization header".
    [
      'Authorization',
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-date, Signature=fe5f80',
      'AWS4-HMAC-SHA256 Credential="[key AKIAIOSFODNN7EXAMPLE]/20130524/us-east-1/s3/aws4_request", SignedHeaders=host;range;x-amz-date, Signature="[signature fe5f80]"',
    ],
    ['Cookie', 'SID=31d4; lang=; nameless', 'SID=[cookie 31d4]; lang=; [cookie nameless]'],
    [
      'Set-Cookie',
      '__Host-SID=31d4; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600; Expires=Wed, 09 Jun 2021 10:18:14 GMT',
      '__Host-SID=[cookie 31d4]; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600; Expires=Wed, 09 Jun 2021 10:18:14 GMT',
    ],
    // RFC 9421 section 4.3, shortened.
    [
      'Signature-Input',
      'sig1=("@method" "@authority" "content-digest");created=1618884475;keyid="test-key"',
      'sig1=("@method" "@authority" "content-digest");created=1618884475;keyid="[key test-key]"',
    ],
    [
      'Signature',
      'sig1=:LAH8BjcfcOcLojiuOBFWn0P5keD3xAOuJRGziCLuD8r5:',
      'sig1=:[signature LAH8BjcfcOcLojiuOBFWn0P5keD3xAOuJRGziCLuD8r5]:',
    ],
    // RFC 6750 section 3.
    [
      'WWW-Authenticate',
      'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
      'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
    ],
    [
      'WWW-Authenticate',
      'Negotiate, NTLM TlRMTVNTUAAC, Basic realm="x"',
      'Negotiate, NTLM [challenge TlRMTVNTUAAC], Basic realm="x"',
    ],
    ['Location', '/login?next=%2Fa%3Fpage%3D2&code=x1', '/login?next=%2Fa%3Fpage%3D2&code=[code x1]'],
    ['Date', 'Sat, 21 Nov 2026 21:04:11 GMT', 'Sat, 21 Nov 2026 21:04:11 GMT'],
    ['Server', 'nginx/1.25.3', 'nginx/1.25.3'],
    ['X-Request-Id', '7b2f0c1e-8f7a-4a55-9a59-4f1f2e9d0c11', '7b2f0c1e-8f7a-4a55-9a59-4f1f2e9d0c11'],
    ['Access-Control-Allow-Headers', 'authorization, x-api-key', 'authorization, x-api-key'],
    ['Content-Type', 'application/problem+json; charset=utf-8', 'application/problem+json; charset=utf-8'],
    ['X-Forwarded-For', '203.0.113.7', '[header 203.0.113.7]'],
    // What tells why a request was refused is to be read: hosts and ports, names of fields, ids, codes, limits.
    ['Host', 'abc123.api.us-east-1.cloud.example:8443', 'abc123.api.us-east-1.cloud.example:8443'],
    ['Host', '0123456789abcdef0123.cloud.example', '[segment 0123456789abcdef0123].cloud.example'],
    ['Access-Control-Expose-Headers', 'X-GitHub-OTP, ETag', 'X-GitHub-OTP, ETag'],
    ['Vary', 'Origin, q7Rk29xLm4Tz81', 'Origin, [value q7Rk29xLm4Tz81]'],
    ['client-request-id', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001'],
    ['x-rate-limit-reset', '1763633770', '1763633770'],
    ['X-Twilio-Error-Code', '20003', '20003'],
    ['x-ms-failure-cause', 'gateway', 'gateway'],
    ['x-amz-bucket-region', 'eu-central-1', 'eu-central-1'],
    ['x-amz-date', '20130524T000000Z', '20130524T000000Z'],
    // gRPC over HTTP/2, "Status-Message".
    ['grpc-message', 'token%20is%20expired', 'token%20is%20expired'],
    ['Warning', 'code 482913, PIN 4829, error code 401', 'code [code 482913], PIN [code 4829], error code 401'],
    [
      'Warning',
      'IP 203.0.113.7 and 2001:db8::7 at 21:04:11',
      'IP [value 203.0.113.7] and [value 2001:db8::7] at 21:04:11',
    ],
    ['X-Whatever', '12', '12'],
  ])('%s: %s', (name, value, expected) => {
    expect(header(name, value)).toBe(expected);
  });
});

test.each<[url: string, expected: string]>([
  ['https://a.example/v1/users/42?page=2&sort=name&q=x', 'https://a.example/v1/users/42?page=2&sort=name&q=[value x]'],
  ['https://u:p@a.example:8443/?a=b;c', 'https://[user u]:[password p]@a.example:8443/?a=[value b;c]'],
  ['https://a.example/app.3f2a9bc1d2.js', 'https://a.example/app.[segment 3f2a9bc1d2].js'],
  ['https://a.example/#id_token=x&state=y', 'https://a.example/#id_token=[token x]&state=[state y]'],
  ['http://localhost:8080/pkg.v1.Orders/rfc6750#section-3', 'http://localhost:8080/pkg.v1.Orders/rfc6750#section-3'],
  ['https://a b.example/', 'https://[segment a b.example]/'],
  [
    'https://a.example/f?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20130524T000000Z&X-Amz-SignedHeaders=host%3Brange&X-Amz-Signature=aeeed9bb',
    'https://a.example/f?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20130524T000000Z&X-Amz-SignedHeaders=host%3Brange&X-Amz-Signature=[signature aeeed9bb]',
  ],
  ['data:text/plain,secret', 'data:[value text/plain,secret]'],
])('address %s', (url, expected) => {
  expect(redactUrl(url, marked)).toBe(expected);
});

test.each<[type: string, text: string, expected: string]>([
  // RFC 9457 section 3, shortened.
  [
    'application/problem+json',
    '{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403,"balance":30}',
    '{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403,"balance":30}',
  ],
  // RFC 6749 section 5.1.
  [
    'application/json',
    '{ "access_token":"2YotnFZFEjr1zCsicMWpAA", "token_type":"example", "expires_in":3600, "example_parameter":"example_value" }',
    '{ "access_token":"[token 2YotnFZFEjr1zCsicMWpAA]", "token_type":"example", "expires_in":3600, "example_parameter":"[value example_value]" }',
  ],
  [
    'application/json',
    '{"code":"PGRST301","id":12345678901234567890}',
    '{"code":"PGRST301","id":"[value 12345678901234567890]"}',
  ],
  [
    'application/x-www-form-urlencoded',
    'grant_type=password&username=j&password=a%26b',
    'grant_type=password&username=[user j]&password=[password a%26b]',
  ],
  ['text/html', '<p title="a &amp; b">a &lt; b</p>', '<p title="a &amp; b">a &lt; b</p>'],
  // Amazon S3, "Error responses".
  ['application/xml', '<Error><Code>AccessDenied</Code></Error>', '<Error><Code>AccessDenied</Code></Error>'],
  // Google APIs, "Error model".
  [
    'application/json',
    '{"@type":"type.googleapis.com/google.rpc.ErrorInfo","errorCode":"E0000047","requestId":"0af7651916cd43dd8448eb211c80319c"}',
    '{"@type":"type.googleapis.com/google.rpc.ErrorInfo","errorCode":"E0000047","requestId":"0af7651916cd43dd8448eb211c80319c"}',
  ],
  ['text/html', '<meta content="text/html; charset=UTF-8">', '<meta content="text/html; charset=UTF-8">'],
  ['text/html', '<h1>403 Forbidden</h1><script>x</script>', '<h1>403 Forbidden</h1><script>[text x]</script>'],
  ['text/plain', 'Invalid API key sk_live_4eC39HqLyjWD', 'Invalid API key [value sk_live_4eC39HqLyjWD]'],
  ['image/png', 'abc', '[body abc]'],
])('body of %s: %s', (type, text, expected) => {
  expect(redactBodyText(text, type, marked, true)).toBe(expected);
});

test('the same secret has the same tag, in all records of one export', () => {
  const redactor = createRedactor();
  const { records } = redactRecords([planted('query', 'a1b2c3d4e5'), planted('key header', 'a1b2c3d4e5')], redactor);
  const text = JSON.stringify(records);
  expect(text.match(/<[^>]*#\d+[^>]*>/g)).toEqual(['<token #1, 10 characters>', '<token #1, 10 characters>']);
});

test('of a JWT its header and what is not personal can be read', () => {
  const { exchange } = planted('JWT signature', 'c2lnbmF0dXJlMTIz');
  expect(redactExchange(exchange).tokens).toEqual([
    {
      tag: '<bearer #1, 122 characters, JWT>',
      header: '{"alg":"HS256","typ":"JWT"}',
      claims: '{"iss":"https://api.shop.example","exp":1700000000}',
    },
  ]);
});

test('a secret that is a plain word is hidden where a server repeats it, and other words stay', () => {
  const { exchange, bodies } = planted('key header', 'sunshine');
  const cookie = planted('set-cookie', 'accepted');
  const text = JSON.stringify({ message: 'Key sunshine was not accepted', hint: 'Is it sunshine?' });
  const redactor = createRedactor();
  const { records } = redactRecords(
    [cookie, { exchange, bodies: { ...bodies, response: { mimeType: 'application/json', text } } }],
    redactor,
  );
  expect(records[1]?.bodies?.response?.text).toBe(
    '{"message":"Key <key #2, 8 characters> was not accepted","hint":"Is it <key #2, 8 characters>?"}',
  );
  expect(redactText(JSON.stringify(records), redactor.secrets())).toMatchObject({ ok: true, counted: 0, plain: 1 });
});

test('secrets are listed with what stands within them', () => {
  const { exchange } = planted('basic', 'open5sesame');
  expect(secretsOf(exchange).map(({ kind, value }) => [kind, value])).toEqual([
    ['basic', 'amFuZTpvcGVuNXNlc2FtZQ=='],
    ['user', 'jane'],
    ['password', 'open5sesame'],
  ]);
});

test('redacting what is redacted already changes nothing', () => {
  const redactor = createRedactor();
  const { exchange, bodies } = planted('HTML field', 'a1b2c3d4e5');
  const once = redactExchange(exchange, bodies, { redactor });
  expect(JSON.stringify(once)).toContain('<value #1, 10 characters>');
  expect(redactText('a1b2c', secretsOf(exchange, bodies))).toEqual({ ok: true, text: 'a1b2c', counted: 0, plain: 0 });
  expect(redactText('xa1b2c3d4e5x', redactor.secrets())).toEqual({
    ok: false,
    leaks: [{ tag: '<value #1, 10 characters>', at: 1, encoding: 'plain' }],
  });
});

/** An exchange made of what came. */
function hostile(url: string, fields: readonly Header[], type: string, text: string): [Exchange, Bodies] {
  const { exchange } = planted('query', 'x');
  const [round] = exchange.rounds;
  const rounds = round ? [{ ...round, url, sent: { state: 'seen' as const, value: fields } }] : [];
  return [
    { ...exchange, rounds },
    { response: { mimeType: type, text }, request: { mimeType: type, text, base64: true } },
  ];
}

const types = [
  'application/json',
  'text/html',
  'text/xml',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=a',
  'application/graphql',
  'x',
];
const names = [
  'Authorization',
  'Cookie',
  'Set-Cookie',
  'WWW-Authenticate',
  'Signature',
  'Signature-Input',
  'Location',
  'Refresh',
  'DPoP',
  'X',
];
const signs = fc.string({
  unit: fc.constantFrom(
    ...'{}[]":,\\<>&;=%#/?@ .-_~\'\n\raZ09é\ud800$!'.split(''),
    'eyJ',
    '--a',
    'Bearer ',
    '<!--',
    '\r\n\r\n',
  ),
});
const anything = fc.oneof(signs, fc.string({ unit: 'binary' }), fc.json());

test('never throws, and proves whatever came', () => {
  const fields = fc.array(fc.record({ name: fc.oneof(fc.constantFrom(...names), signs), value: anything }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(anything, fields, fc.constantFrom(...types), anything, (url, sent, type, text) => {
      const redactor = createRedactor();
      redactExchange(...hostile(url, sent, type, text), { redactor });
      redactText(text, redactor.secrets());
    }),
    { numRuns: 300 },
  );
}, 60_000);

/** What makes naive readers walk the same stretch again and again. */
const pieces = [
  '<',
  '<a ',
  '{',
  '[',
  '"',
  '\\',
  '&',
  '=',
  'a=',
  ' ',
  '%',
  '/',
  ';',
  '#',
  '(',
  ',',
  'eyJ',
  'a',
  '0',
  '<!--',
  '--a',
  '"a',
  ':',
  '.',
  '!',
  '@',
  '://',
  'a://',
];

test.each(pieces)(
  '200 kB of %j take no long walk, in any place',
  (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    for (const type of types) {
      const start = performance.now();
      redactBodyText(text, type, marked, true);
      expect([type, performance.now() - start < 3000]).toEqual([type, true]);
    }
    for (const name of names) {
      const start = performance.now();
      header(name, text);
      expect([name, performance.now() - start < 3000]).toEqual([name, true]);
    }
  },
  60_000,
);

/** Many secrets, one that is very long, one that stands in another again and again. */
test.each<[type: string, text: string]>([
  [
    'application/json',
    JSON.stringify(Array.from({ length: 45_000 }, (_, index) => ({ a: `k${index * 7919}Zq${index}` }))),
  ],
  ['application/json', JSON.stringify({ access_token: 'aB3'.repeat(333_000) })],
  ['text/plain', 'ab1'.repeat(333_000)],
])(
  '1 MB of %s with its proof: no more than seconds',
  (type, text) => {
    const redactor = createRedactor();
    const { exchange } = planted('query', 'a1b2c3d4e5');
    const start = performance.now();
    const out = redactExchange(exchange, { response: { mimeType: type, text } }, { redactor });
    expect(redactText(JSON.stringify(out), redactor.secrets()).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(15_000);
  },
  60_000,
);

test('bodies that an exchange holds itself are redacted as those beside it', () => {
  const { exchange } = planted('bearer', 'a1b2c3d4e5');
  const response = { mimeType: 'application/json', text: '{"access_token":"q8w7e6r5t4y3u2"}' };
  const own = redactExchange({ ...exchange, bodies: { response } });
  const beside = redactExchange(exchange, { response });
  expect(own.exchange.bodies).toEqual(beside.bodies);
  expect(JSON.stringify(own.exchange)).not.toContain('q8w7e6r5t4y3u2');
});
