/** Every kind of place that redact.ts covers, with a secret planted in it. */
import type { Exchange } from '../exchange.ts';
import type { Bodies } from '../messages.ts';

interface Soil {
  readonly url?: string;
  readonly userinfo?: string;
  readonly sent?: readonly [name: string, value: string];
  readonly received?: readonly [name: string, value: string];
  readonly statusLine?: string;
  readonly request?: readonly [mimeType: string, text: string];
  readonly response?: readonly [mimeType: string, text: string];
}

const at = 'https://api.shop.example';
const encoded = encodeURIComponent;
/** RFC 4648 section 4, of ASCII. */
function base64(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bits = [...text].map((each) => each.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  const data = (bits.match(/.{1,6}/g) ?? []).map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return data.padEnd(Math.ceil(data.length / 4) * 4, '=');
}
const base64url = (text: string): string => base64(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const jwt = (claims: object, signature: string): string =>
  `${base64url('{"alg":"HS256","typ":"JWT"}')}.${base64url(JSON.stringify(claims))}.${signature}`;
const json = 'application/json; charset=utf-8';
const form = 'application/x-www-form-urlencoded';
const deep = (value: unknown, levels: number): unknown => (levels === 0 ? value : { a: [deep(value, levels - 1)] });
const multipart = (part: string): readonly [string, string] => [
  'multipart/form-data; boundary=XyZ',
  `--XyZ\r\n${part}\r\n--XyZ--\r\n`,
];

/** @param s letters and digits */
export const places: Readonly<Record<string, (s: string) => Soil>> = {
  basic: (s) => ({ sent: ['Authorization', `Basic ${base64(`jane:${s}`)}`] }),
  'basic user': (s) => ({ sent: ['Authorization', `Basic ${base64(`${s}:x`)}`] }),
  bearer: (s) => ({ sent: ['authorization', `Bearer ${s}`] }),
  'bearer, doubled': (s) => ({ sent: ['Authorization', `Bearer Bearer ${s}`] }),
  'bearer, quoted': (s) => ({ sent: ['Authorization', `Bearer "${s}"`] }),
  'bearer, glued': (s) => ({ sent: ['Authorization', `Bearer:${s}`] }),
  'a scheme nobody knows': (s) => ({ sent: ['Authorization', `Zork ${s}`] }),
  'no scheme': (s) => ({ sent: ['Authorization', s] }),
  placeholder: (s) => ({ sent: ['Authorization', `Bearer <${s}>`] }),
  'JWT signature': (s) => ({ sent: ['Authorization', `Bearer ${jwt({ iss: at, exp: 1_700_000_000 }, s)}`] }),
  'JWT subject': (s) => ({ sent: ['Authorization', `Bearer ${jwt({ sub: s, nested: { email: 'x' } }, 'c2ln')}`] }),
  'JWT nested claim': (s) => ({ sent: ['X-Access-Token', jwt({ app_metadata: { name: [s] } }, 'c2ln')] }),
  'proxy basic': (s) => ({ sent: ['Proxy-Authorization', `Basic ${base64(`jane:${s}`)}`] }),
  'Digest response': (s) => ({
    sent: ['Authorization', `Digest username="m", realm="r", response="${s}", nc=00000001`],
  }),
  'Digest user': (s) => ({ sent: ['Authorization', `Digest username="${s}", realm="r"`] }),
  'Digest, broken': (s) => ({ sent: ['Authorization', `Digest username="m, response=${s}`] }),
  'OAuth 1': (s) => ({ sent: ['Authorization', `OAuth oauth_token="${s}", oauth_version="1.0"`] }),
  'AWS signature': (s) => ({
    sent: [
      'Authorization',
      `AWS4-HMAC-SHA256 Credential=A/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range, Signature=${s}`,
    ],
  }),
  'AWS key': (s) => ({
    sent: ['Authorization', `AWS4-HMAC-SHA256 Credential=${s}/20130524/us-east-1/s3/aws4_request, Signature=ab`],
  }),
  Akamai: (s) => ({
    sent: [
      'Authorization',
      `EG1-HMAC-SHA256 client_token=a;access_token=${s};timestamp=20130524T00:00:00+0000;signature=b`,
    ],
  }),
  Hawk: (s) => ({ sent: ['Authorization', `Hawk id="a", ts="1353832234", nonce="j4h3g2", mac="${s}"`] }),
  Token: (s) => ({ sent: ['Authorization', `Token token="${s}"`] }),
  SharedKey: (s) => ({ sent: ['Authorization', `SharedKey account:${s}`] }),
  Negotiate: (s) => ({ sent: ['Authorization', `Negotiate ${s}`] }),
  cookie: (s) => ({ sent: ['Cookie', `lang=en; sid=${s}; theme=dark`] }),
  'cookie, nameless': (s) => ({ sent: ['Cookie', `a=b; ${s}`] }),
  'cookie, quoted': (s) => ({ sent: ['Cookie', `a="b;${s}"`] }),
  'cookie of JSON': (s) => ({ sent: ['Cookie', `user=${encoded(JSON.stringify({ id: s }))}`] }),
  'set-cookie': (s) => ({ received: ['Set-Cookie', `sid=${s}; Path=/; HttpOnly`] }),
  'set-cookie, joined': (s) => ({ received: ['set-cookie', `a=b; Path=/, sid=${s}; Secure`] }),
  'set-cookie, odd attribute': (s) => ({ received: ['set-cookie', `a=b; token=${s}; Path=/${s}`] }),
  'key header': (s) => ({ sent: ['X-API-Key', s] }),
  'CSRF header': (s) => ({ sent: ['X-CSRF-Token', s] }),
  'unknown header': (s) => ({ sent: ['X-Whatever', `a ${s}`] }),
  'entity tag': (s) => ({ received: ['ETag', `W/"${s}"`] }),
  proof: (s) => ({ sent: ['DPoP', jwt({ jti: s, htm: 'GET', htu: at, iat: 1_700_000_000 }, 'c2ln')] }),
  'DPoP nonce': (s) => ({ received: ['DPoP-Nonce', s] }),
  signature: (s) => ({ sent: ['Signature', `sig1=:${s}:`] }),
  'signature input': (s) => ({ sent: ['Signature-Input', `sig1=("@method");created=1618884473;keyid="${s}"`] }),
  'websocket protocol': (s) => ({ sent: ['Sec-WebSocket-Protocol', `chat, base64url.bearer.${s}`] }),
  userinfo: (s) => ({ userinfo: `jane:${s}` }),
  'userinfo, key': (s) => ({ userinfo: s }),
  query: (s) => ({ url: `${at}/a?page=2&access_token=${s}&sort=name` }),
  'query, unknown name': (s) => ({ url: `${at}/a?zork=${s}` }),
  'query, nameless': (s) => ({ url: `${at}/a?${s}` }),
  'query, encoded': (s) => ({
    url: `${at}/a?x=${[...s].map((each) => `%${each.charCodeAt(0).toString(16)}`).join('')}`,
  }),
  'query, as name': (s) => ({ url: `${at}/a?${s}=1` }),
  'address in query': (s) => ({ url: `${at}/a?next=${encoded(`/cb?next=${encoded(`/x?code=${s}`)}`)}` }),
  'signed address': (s) => ({ url: `${at}/f?X-Amz-Date=20130524T000000Z&X-Amz-Signature=${s}` }),
  fragment: (s) => ({ url: `${at}/cb#access_token=${s}&token_type=Bearer` }),
  'fragment, route': (s) => ({ url: `${at}/cb#/reset?t=${s}` }),
  path: (s) => ({ url: `${at}/reset/${s}/now` }),
  'path parameter': (s) => ({ url: `${at}/a;jsessionid=${s}/b` }),
  referer: (s) => ({ sent: ['Referer', `https://id.example/cb?state=${s}`] }),
  location: (s) => ({ received: ['Location', `https://app.example/cb?code=${s}&iss=https%3A%2F%2Fid.example`] }),
  SAML: (s) => ({
    received: ['Location', `https://id.example/sso?SAMLRequest=${encoded(base64(`<a:X ID="${s}"/>`))}&RelayState=z`],
  }),
  refresh: (s) => ({ received: ['Refresh', `5; url=https://a.example/?sig=${s}`] }),
  'challenge nonce': (s) => ({ received: ['WWW-Authenticate', `Digest realm="r", nonce="${s}", stale=true`] }),
  'challenge step': (s) => ({ received: ['WWW-Authenticate', `Basic realm="r", Negotiate ${s}`] }),
  'challenge ticket': (s) => ({
    received: ['WWW-Authenticate', `UMA realm="r", as_uri="https://as.example", ticket="${s}"`],
  }),
  'challenge echo': (s) => ({
    sent: ['Authorization', `Bearer ${s}`],
    received: ['WWW-Authenticate', `Bearer error="invalid_token", error_description="The token ${s} has expired"`],
  }),
  'status echo': (s) => ({ sent: ['X-API-Key', s], statusLine: `HTTP/1.1 401 Bad key ${s}` }),
  'body echo, Base64': (s) => ({
    sent: ['X-API-Key', s],
    response: ['text/plain', `You sent key: ${base64(`key=${s}`)}.`],
  }),
  'body echo, escaped': (s) => ({
    sent: ['X-API-Key', s],
    response: [
      json,
      `{"message":"Bad ${[...s].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}`,
    ],
  }),
  'body echo, cut': (s) => ({
    sent: ['X-API-Key', `${s}${s}${s}${s}`],
    response: ['text/plain', `Unknown key ${s}${s}${s}`],
  }),
  'JSON password': (s) => ({ request: [json, JSON.stringify({ user: 'jane', password: s })] }),
  'JSON, deep': (s) => ({ request: [json, JSON.stringify(deep({ zork: s }, 60))] }),
  'JSON, array': (s) => ({ response: [json, JSON.stringify({ refresh_tokens: [1, s] })] }),
  'JSON, cut off': (s) => ({ response: [json, `{"error":"x","access_token":"${s}`] }),
  'JSON, name': (s) => ({ response: [json, JSON.stringify({ users: { [s]: { role: 'admin' } } })] }),
  'JSON, none': (s) => ({ response: [json, `error ${s}`] }),
  'JSON in JSON': (s) => ({ request: [json, JSON.stringify({ data: JSON.stringify({ secret: s }) })] }),
  form: (s) => ({ request: [form, `grant_type=authorization_code&code=${s}&client_id=app`] }),
  'form, unknown name': (s) => ({ request: [form, `a=1&b=${s}`] }),
  multipart: (s) => ({ request: multipart(`Content-Disposition: form-data; name="p"\r\n\r\n${s}`) }),
  'multipart, file': (s) => ({
    request: multipart(
      `Content-Disposition: form-data; name="f"; filename="${s}.pem"\r\nContent-Type: text/plain\r\n\r\nkey ${s}`,
    ),
  }),
  XML: (s) => ({
    response: [
      'application/soap+xml',
      `<?xml version="1.0"?><s:Envelope><w:Password Type="text">${s}</w:Password></s:Envelope>`,
    ],
  }),
  'XML attribute': (s) => ({ response: ['text/xml', `<a><b id="${s}"/></a>`] }),
  'XML, CDATA': (s) => ({ response: ['text/xml', `<a><NameID><![CDATA[${s}]]></NameID><!-- ${s} --></a>`] }),
  GraphQL: (s) => ({ request: [json, JSON.stringify({ query: `mutation { login(password: "${s}") { token } }` })] }),
  'GraphQL variable': (s) => ({
    request: [json, JSON.stringify({ query: 'query Q($a: ID!) { a }', variables: { a: s } })],
  }),
  'HTML field': (s) => ({ response: ['text/html', `<!DOCTYPE html><input type=hidden name=x value=${s}>`] }),
  'HTML meta': (s) => ({ response: ['text/html', `<html><meta name="csrf-token" content='${s}'>`] }),
  'HTML script': (s) => ({ response: ['text/html', `<html><script>let t = "${s}";</script><p>Sign in</p>`] }),
  'HTML link': (s) => ({ response: ['text/html', `<html><a href="/cb?a=1&amp;code=${s}">next</a>`] }),
  'HTML comment': (s) => ({ response: ['text/html', `<html><!-- ${s} --></html>`] }),
  'unknown type': (s) => ({ response: ['application/octet-stream', `xx${s}xx`] }),
  'text with e-mail': (s) => ({ response: ['text/plain', `No account for ${s}@mail.example.`] }),
  'text with token': (s) => ({ response: ['text/plain', `Authorization: Bearer ${s} is bad`] }),
};

/** An exchange with a secret in one place, and its bodies. */
export function planted(place: string, secret: string): { exchange: Exchange; bodies: Bodies } {
  const soil = places[place]?.(secret) ?? {};
  const header = (field: readonly [string, string] | undefined) => (field ? [{ name: field[0], value: field[1] }] : []);
  const exchange: Exchange = {
    requestId: '7',
    tabId: 1,
    frameId: 0,
    type: 'xmlhttprequest',
    initiator: { state: 'seen', value: 'https://shop.example' },
    startedAt: 1_700_000_000_000,
    rounds: [
      {
        url: soil.url ?? `${at}/orders`,
        ...(soil.userinfo !== undefined && { userinfo: soil.userinfo }),
        method: 'GET',
        at: 1_700_000_000_000,
        sent: { state: 'seen', value: header(soil.sent) },
        response: {
          state: 'seen',
          value: {
            status: 401,
            statusLine: soil.statusLine ?? 'HTTP/1.1 401 Unauthorized',
            headers: header(soil.received),
          },
        },
        end: { kind: 'last' },
      },
    ],
    outcome: { kind: 'completed' },
    blindTo: [],
  };
  const body = (field: readonly [string, string] | undefined) => field && { mimeType: field[0], text: field[1] };
  const [request, response] = [body(soil.request), body(soil.response)];
  return { exchange, bodies: { ...(request && { request }), ...(response && { response }) } };
}
