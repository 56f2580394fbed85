/**
 * Answers that refuse nobody get no verdict, whoever asks and however: a tool that cries at every 404 is not believed.
 * The answers are those that servers and frameworks give by default.
 */
import { describe, expect, test } from 'vitest';
import { exampleTime, exchangeOf, type Refusal } from './causes/example.ts';
import { diagnose } from './diagnose.ts';
import type { Exchange } from './exchange.ts';

type Answer = Pick<Refusal, 'status' | 'answer' | 'body'> & { readonly path?: string; readonly error?: string };

const html = ['Content-Type: text/html; charset=utf-8', 'Server: nginx'];
const json = ['Content-Type: application/json'];
const text = ['Content-Type: text/plain'];
const page = (title: string, body = `<h1>${title}</h1>`): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;

const answers: Readonly<Record<string, Answer>> = {
  'a missing page': { status: 404, answer: html, body: page('404 Not Found') },
  'a missing page of a host that hides with 404': {
    status: 404,
    answer: [...html, 'x-github-request-id: C0DE:1234:5678:9ABC:691EE7C2'],
    body: page('Page not found', '<p>This is not the web page you are looking for.</p>'),
  },
  'a missing thing of an API': { status: 404, answer: json, body: '{"message":"Not Found"}' },
  'a missing record': { status: 404, answer: json, body: '{"detail":"No User matches the given query."}' },
  'gone for ever': { status: 410, answer: html, body: page('410 Gone') },
  'a broken server': { status: 500, answer: html, body: page('Internal Server Error') },
  'a broken API': { status: 500, answer: json, body: '{"statusCode":500,"message":"Internal server error"}' },
  'a database that refuses the server': {
    status: 500,
    answer: text,
    body: "SQLSTATE[HY000] [1045] Access denied for user 'root'@'localhost' (using password: YES)",
  },
  'a bad gateway': { status: 502, answer: html, body: page('502 Bad Gateway') },
  maintenance: { status: 503, answer: [...html, 'Retry-After: 120'], body: page('Down for maintenance') },
  'a slow gateway': { status: 504, answer: html, body: page('504 Gateway Time-out') },
  'a form that is not filled in': {
    status: 422,
    answer: json,
    body: '{"message":"The given data was invalid.","errors":{"password":["The password field is required."]}}',
  },
  'a broken JSON body': {
    status: 400,
    answer: json,
    body: '{"error":"Bad Request","message":"Unexpected token < in JSON at position 0"}',
  },
  'a missing parameter': { status: 400, answer: json, body: '{"message":"The parameter city is required"}' },
  'a wrong method': { status: 405, answer: [...html, 'Allow: GET, HEAD'], body: page('405 Method Not Allowed') },
  'no fitting type': { status: 406, answer: html, body: page('406 Not Acceptable') },
  'a conflict': { status: 409, answer: json, body: '{"message":"The order was changed in between"}' },
  'an old version': { status: 412, answer: text, body: 'Precondition Failed' },
  'too large a file': { status: 413, answer: html, body: page('413 Request Entity Too Large') },
  'a wrong media type': { status: 415, answer: json, body: '{"title":"Unsupported Media Type","status":415}' },
  'a declined card': {
    status: 402,
    answer: json,
    body: '{"error":{"code":"card_declined","decline_code":"generic_decline","message":"Your card was declined.","type":"card_error"}}',
  },
  'an article about refusals': {
    status: 200,
    answer: html,
    body: page('Why your token expired', '<p>Access denied? Your session has expired. Invalid API key.</p>'),
  },
  'a list of refusals': {
    status: 200,
    answer: json,
    body: '{"items":[{"title":"Unauthorized","message":"token expired"}],"total":1}',
  },
  'a sign-in page that was asked for': {
    status: 200,
    answer: html,
    body: page('Sign in', '<form action="/login"><input name="user"><input type="password"></form>'),
  },
  'a GraphQL query that does not fit': {
    status: 200,
    answer: json,
    body: '{"errors":[{"message":"Cannot query field \\"x\\" on type \\"Query\\".","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}',
  },
  'nothing to say': { status: 204 },
  'a part': { status: 206, answer: ['Content-Type: video/mp4'] },
  'a move': { status: 301, answer: ['Location: https://www.shop.example/'] },
  'the way on after signing in': { status: 302, answer: ['Location: https://shop.example/dashboard'] },
  unchanged: { status: 304 },
  'given up by the page': { status: 0, error: 'net::ERR_ABORTED' },
  'blocked by an extension': { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' },
  'no such host': { status: 0, error: 'NS_ERROR_UNKNOWN_HOST' },
};

type Change = (refusal: Refusal) => Refusal;

const sending =
  (...lines: readonly string[]): Change =>
  (refusal) => ({
    ...refusal,
    sent: [...(refusal.sent ?? []), ...lines],
  });
const fromCache: Change = (refusal) => ({ ...refusal, hidden: 'from-cache' });

const contexts: Readonly<Record<string, Change>> = {
  'a script': (refusal) => refusal,
  'a person': (refusal) => ({ ...refusal, type: 'main_frame' }),
  'a frame': (refusal) => ({ ...refusal, type: 'sub_frame' }),
  'a picture': (refusal) => ({ ...refusal, type: 'image' }),
  'a signed-in person': (refusal) => sending('Cookie: session=9c1d')({ ...refusal, type: 'main_frame' }),
  'a script with a token': sending('Authorization: Bearer mF_9.B5f-4.1JqM'),
  'a script with a key': sending('X-Api-Key: 9c1dbe0a77'),
  'a script of another site': sending('Origin: https://other.example', 'Sec-Fetch-Site: cross-site'),
  'a form': (refusal) =>
    sending('Content-Type: application/x-www-form-urlencoded')({
      ...refusal,
      request: refusal.request.replace('GET', 'POST'),
      form: 'a=b',
    }),
  'one whom the cache answers': fromCache,
};

function asked({ path = '/orders', error, ...answer }: Answer, change: Change): Exchange {
  const made = exchangeOf(change({ request: `GET https://shop.example${path}`, ...answer }));
  return error === undefined ? made : { ...made, outcome: { kind: 'failed', error } };
}

describe.each(Object.entries(answers))('%s', (_, answer) => {
  test.each(Object.entries(contexts))('asked for by %s', (_context, change) => {
    const found = diagnose(asked(answer, change), { now: exampleTime });
    expect(found.map(({ cause, certainty }) => `${cause} ${certainty}`)).toEqual([]);
  });
});

test('a forbidden file without any sign of authentication is a rule of the server, or unknown: no guess', () => {
  const forbidden: Answer = {
    status: 403,
    answer: html,
    body: page('403 Forbidden', '<center>nginx</center>'),
    path: '/a.css',
  };
  const bare: Answer = { status: 403, path: '/a.css' };
  for (const answer of [forbidden, bare])
    for (const change of [contexts['a script'], contexts['a person'], contexts['a picture']]) {
      const [first] = change ? diagnose(asked(answer, change), { now: exampleTime }) : [];
      expect(['server-access-rule', 'unknown']).toContain(first?.cause);
      expect(first?.certainty).not.toBe('certain');
    }
});
