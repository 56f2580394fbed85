import { describe, expect, test } from 'vitest';
import { parseChallenges } from '../challenge.ts';
import { checkToken } from './check-token.ts';
import { digestOf } from './sd-jwt.ts';
import { encode, jws, late } from './token.fixture.ts';
import { readToken } from './token.ts';

const now = 1_767_225_600_000;
const [realm] = parseChallenges(['Bearer realm="x"']).challenges;
const codes = (claims: object, context: Partial<Parameters<typeof checkToken>[1]> & { answer?: string }): string[] => {
  const { answer, ...rest } = context;
  const challenge = answer === undefined ? undefined : (parseChallenges([answer]).challenges[0] ?? realm);
  const token = readToken(jws({ ...late, ...claims }));
  return checkToken(token, { now, ...rest, ...(challenge && { challenge }) }).map(({ code }) => code);
};
const sent = (...headers: [name: string, value: string][]) => ({
  request: {
    method: 'GET',
    url: 'https://api.example/orders',
    headers: headers.map(([name, value]) => ({ name, value })),
  },
});

describe("the server's clock judges where it is known", () => {
  const ahead = { clock: { offset: 600_000, within: 1_000 } };
  test.each<[claims: object, ours: string[], theirs: string[]]>([
    [{ exp: now / 1000 + 300 }, [], ['expired']],
    [{ exp: now / 1000 + 600 }, [], []],
    [{ nbf: now / 1000 + 300 }, ['not-yet-valid'], []],
    [{ iat: now / 1000 + 300 }, ['iat-in-future'], []],
    [{ iat: now / 1000 + 700 }, ['iat-in-future'], ['iat-in-future']],
  ])('%j', (claims, ours, theirs) => {
    expect([codes(claims, {}), codes(claims, ahead)]).toEqual([ours, theirs]);
  });

  test('says whose clock', () => {
    const [found] = checkToken(readToken(jws({ exp: 1 })), { now, clock: { offset: 0, within: 0 } });
    expect(found?.message).toBe("The token had expired by the server's clock.");
  });
});

describe('against the challenge', () => {
  const metadata = 'Bearer resource_metadata="https://api.example/.well-known/oauth-protected-resource/mcp"';
  const entra =
    'Bearer authorization_uri="https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/oauth2/authorize"';
  const tenant = (id: string) => ({ iss: `https://sts.windows.net/${id}/` });
  test.each<[claims: object, answer: string, expected: string[]]>([
    [{ aud: 'https://other.example' }, metadata, ['audience-mismatch']],
    [{ aud: ['https://other.example', 'https://api.example/mcp/'] }, metadata, []],
    [{ aud: 'https://API.example' }, metadata, []],
    [{ aud: 'https://api.example/m' }, metadata, ['audience-mismatch']],
    // No addresses: nothing is proven.
    [{ aud: 'api://orders' }, metadata, []],
    [{}, metadata, []],
    [{ aud: 'https://other.example' }, 'Bearer realm="x"', []],
    [tenant('11111111-2222-3333-4444-555555555555'), entra, ['issuer-mismatch']],
    [tenant('72f988bf-86f1-41af-91ab-2d7cd011db47'), entra, []],
    [{ iss: 'https://as.example/' }, 'UMA realm="x", as_uri="https://as.example"', []],
    [{ iss: 'https://as2.example' }, 'UMA realm="x", as_uri="https://as.example"', ['issuer-mismatch']],
    [{ scope: 'read' }, 'Bearer error="insufficient_scope", scope="read write"', ['scope-missing']],
    [{ scope: 'write read' }, 'Bearer scope="read write"', []],
    [{ scp: ['read', 'write'] }, 'Bearer scope="read write"', []],
    [{ scp: 'Files.Read' }, 'Bearer scope="https://graph.microsoft.com/Files.Read"', []],
    [{ permissions: ['write'] }, 'Bearer scope="write"', []],
    [{ sub: '1' }, 'Bearer scope="write"', []],
    [{ scope: 'x' }, 'Bearer scope="repository:samalba/my-app:pull,push"', []],
    [{ nonce: '1' }, 'Bearer error="invalid_token"', ['id-token-as-access-token']],
    [{ typ: 'Refresh' }, 'Bearer error="invalid_token"', ['refresh-token-as-access-token']],
  ])('%j %s', (claims, answer, expected) => {
    expect(codes(claims, { answer })).toEqual(expected);
  });
});

describe('against the request (RFC 9449 section 7.1, RFC 8705 section 3)', () => {
  const bound = { cnf: { jkt: '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I' } };
  test.each<[claims: object, request: ReturnType<typeof sent>, expected: string[]]>([
    [bound, sent(['Authorization', 'Bearer x']), ['dpop-bound-token-as-bearer', 'dpop-proof-missing']],
    [bound, sent(['authorization', 'DPoP x']), ['dpop-proof-missing']],
    [bound, sent(['authorization', 'DPoP x'], ['DPoP', 'y']), []],
    [{ cnf: { 'x5t#S256': 'x' } }, sent(), ['certificate-bound-token']],
    [{ cnf: 5 }, sent(), []],
    [{ nonce: '1' }, sent(), ['id-token-as-access-token']],
    [{ nonce: '1', scope: 'a' }, sent(), []],
  ])('%j', (claims, request, expected) => {
    expect(codes(claims, request)).toEqual(expected);
  });

  test('nothing is said of a request that is not known', () => {
    expect(codes({ ...bound, at_hash: 'x' }, {})).toEqual([]);
  });
});

test('what a disclosure of an SD-JWT says is judged too (RFC 9901 section 7.1)', () => {
  const disclosure = (name: string, value: unknown) => encode(['salt', name, value]);
  const hidden = [disclosure('exp', 1), disclosure('aud', 'https://other.example')];
  const token = readToken(`${jws({ _sd: hidden.map((each) => digestOf(each, {})) })}~${hidden.join('~')}~`);
  const [challenge] = parseChallenges(['Bearer resource="https://api.example"']).challenges;
  expect(token.problems).toEqual([]);
  const found = checkToken(token, { now, ...(challenge && { challenge }) });
  expect(found.map(({ code }) => code)).toEqual(['expired', 'audience-mismatch']);
});
