/** @jsxImportSource preact */
import { describe, expect, test, vi } from 'vitest';
import type { Header } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { show } from '#ui/testing/dom.ts';
import { header, record, round } from '#ui/testing/records.ts';
import { SentCredentials } from './SentCredentials.tsx';

const section = (made: StoredRecord) => <SentCredentials record={made} exchange={made.exchange} />;
const sent = (sends: Header[], url = 'https://resource.example.org/protectedresource', method = 'GET') =>
  record(1, 401, { rounds: [round(401, { url, method, sends })] });

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jws = (claims: object) => `${encode({ alg: 'HS256' })}.${encode(claims)}.${'A'.repeat(43)}`;

describe('DPoP', () => {
  // RFC 9449 section 7.1
  const token = header('Authorization', 'DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU');
  const proof =
    'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA';
  const proven = [token, header('DPoP', proof)];

  test('the proof stands with its credentials, decoded, and what is proven of it', async () => {
    const shown = show(section(sent(proven)));
    expect([shown.count('data-credential'), shown.count('data-inner', 'DPoP proof')]).toEqual([1, 1]);
    expect([shown.count('data-claim', 'ath'), shown.count('data-use')]).toEqual([1, 0]);
    // 1970 by the clock of this record: a proof from the future.
    expect(shown.count('data-code', 'iat-in-future')).toBe(1);
    await vi.waitFor(() => expect(shown.count('data-proven')).toBe(1));
    expect(shown.count('data-code')).toBe(1);
    expect(shown.everything()).not.toContain(proof);
  });

  test('what is wrong with the proof stands at its claim', async () => {
    const other = proven.map((each) => (each === token ? header('Authorization', 'DPoP an0ther') : each));
    const shown = show(section(sent(other, 'https://resource.example.org/else', 'POST')));
    await vi.waitFor(() => expect(shown.count('data-code', 'dpop-ath-mismatch')).toBe(1));
    expect(shown.text()).toContain('GETThe proof was made for the method GET.');
    expect(shown.text()).toContain(
      '"https://resource.example.org/protectedresource'.slice(1) +
        'The proof was made for the address https://resource.example.org/protectedresource.',
    );
    expect(shown.text()).toContain('The proof was made for another access token (ath).');
    expect([shown.count('data-proven'), shown.count('data-code')]).toEqual([0, 4]);
  });

  test('the answer to another question is never shown, and the same question is not asked twice', async () => {
    const shown = show(section(sent(proven)));
    await vi.waitFor(() => expect(shown.count('data-proven')).toBe(1));
    // The same record, read anew: nothing flickers.
    shown.update(section(sent(proven)));
    expect(shown.count('data-proven')).toBe(1);
    shown.update(section(sent([header('Authorization', 'DPoP an0ther'), header('DPoP', proof)])));
    expect([shown.count('data-proven'), shown.count('data-code', 'dpop-ath-mismatch')]).toEqual([0, 0]);
    await vi.waitFor(() => expect(shown.count('data-code', 'dpop-ath-mismatch')).toBe(1));
    expect(shown.count('data-proven')).toBe(0);
  });

  test('a selection that changes before the answer', async () => {
    const shown = show(section(sent(proven)));
    shown.update(section(sent([header('Authorization', 'DPoP an0ther'), header('DPoP', proof)])));
    await vi.waitFor(() => expect(shown.count('data-code', 'dpop-ath-mismatch')).toBe(1));
    expect(shown.count('data-proven')).toBe(0);
  });
});

describe('tokens elsewhere', () => {
  test('each has a card of its own, masked, decoded, and judged by its times', () => {
    const text = jws({ exp: 0, aud: 'x' });
    const made = sent([header('Cookie', `a=1; sid=${text}`)], `https://a.example/?id_token=${text}`);
    const shown = show(section(made));
    expect(shown.text()).toContain('CredentialsNo Authorization header and no API key was sent.');
    expect(shown.text()).toContain(`Token JWT in a cookie, ${text.length} characters`);
    expect(shown.text()).toContain('The same token also went out in the query parameter id_token.');
    expect([shown.count('data-credential', 'cookie'), shown.count('data-code', 'expired')]).toEqual([1, 1]);
    expect(shown.everything()).not.toContain(text);
    expect(shown.count('aria-label', 'Reveal the token sid')).toBe(1);
  });

  test('one that is known by its mark says whose it may be', () => {
    const shown = show(section(sent([header('X-Forwarded-Token', 'glpat-0123456789abcdefABCD')])));
    expect(shown.text()).toContain('Token in a header, 26 characters');
    expect(shown.count('data-mark', 'GitLab')).toBe(1);
  });

  test('in the body that DevTools told of', () => {
    const request = { text: `a=b&assertion=${jws({ exp: 0 })}`, mimeType: 'application/x-www-form-urlencoded' };
    const shown = show(section({ ...sent([]), bodies: { request } }));
    expect(shown.text()).toContain('Token JWT in the form');
    expect(shown.text()).toContain('told by DevTools');
    expect(shown.count('data-credential', 'form')).toBe(1);
  });

  test('an ID token where no access token belongs is no mistake', () => {
    const text = jws({ exp: 9_000_000_000, nonce: 'x' });
    const found = (sends: Header[]) => show(section(sent(sends))).count('data-code', 'id-token-as-access-token');
    expect(found([header('Cookie', `id=${text}`)])).toBe(0);
    expect(found([header('Authorization', `Bearer ${text}`)])).toBe(1);
  });
});

test('an API key that is a JWT is decoded in its card; its line is not repeated as a field', () => {
  const shown = show(section(sent([header('X-Auth-Token', jws({ exp: 0 })), header('X-API-Key', 'k1k1k1k1')])));
  expect(shown.text()).toContain('Credentials API key in a header, JWT');
  expect([shown.count('data-claim', 'exp'), shown.count('data-field')]).toEqual([1, 0]);
  expect(shown.count('data-credential')).toBe(2);
});
