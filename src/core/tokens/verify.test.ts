import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { encode, jws, late } from './token.fixture.ts';
import { verifyToken } from './verify.ts';

// C2SP/wycheproof json_web_signature_test.json, group hs256 (tcId 1, 2, 3, 5, 6, 8, 9, 10, 14, 16)
const hs = {
  alg: 'HS256',
  use: 'sig',
  k: '-ebuDNsVZ2iJtoZ-akfXTSCt4UO2cruLCsbWlBinggE',
  kid: 'kid-aes-sign',
  kty: 'oct',
};
const head = 'eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1hZXMtc2lnbiJ9';
const mac = 'TD37p4c_0jmreSrBSDmE0F3mYSPtkZ3WrSyI5wb_KTg';
const good = `${head}.Zm9v.${mac}`;

test.each<[text: string, keys: readonly object[], result: string, reason: string | undefined]>([
  [good, [hs], 'valid', undefined],
  [good, [], 'unverifiable', 'no-key'],
  [`${head}.Zm9v.X${mac.slice(1)}`, [hs], 'invalid', 'signature-mismatch'],
  [`${head}.Zm9v.`, [hs], 'invalid', 'signature-missing'],
  [`${head}.WG9v.${mac}`, [hs], 'invalid', 'signature-mismatch'],
  [`${head}..${mac}`, [hs], 'unverifiable', 'detached-payload'],
  [`eyJhbGciOiJIUzI1NiIsImtpZCI6IlhpZC1hZXMtc2lnbiJ9.Zm9v.${mac}`, [hs], 'invalid', 'kid-not-found'],
  [`.Zm9v.${mac}`, [hs], 'unverifiable', 'header-not-json'],
  [`Zm9v.${mac}`, [hs], 'unverifiable', 'segment-count'],
  [`${good}.`, [hs], 'unverifiable', 'segment-count'],
  ['eyJhbGciOiJub25lIiwia2lkIjoia2lkLWFlcy1zaWduIn0.Zm9v.', [hs], 'invalid', 'alg-none'],
  ['eyJhbGciOiJub25lIiwia2lkIjoia2lkLWFlcy1zaWduIn0.Zm9v.', [], 'unverifiable', 'alg-none'],
  ['', [hs], 'unverifiable', 'segment-count'],
  ['{"a":1}', [hs], 'unverifiable', 'not-a-jwt'],
  // Paste damage is read past, foreign characters are not.
  [`Bearer "${good}"`, [hs], 'valid', undefined],
  [`${head}.Zm\r\n 9v.${mac}`, [hs], 'valid', undefined],
  [`${head}.Zm9v.${mac}=`, [hs], 'valid', undefined],
  [`${head}.Zm9v.    ${mac}`, [hs], 'invalid', 'bad-base64'],
  [`${head}####.Zm9v.${mac}`, [hs], 'invalid', 'bad-base64'],
  // A JWK Set, and choosing by kid
  [good, [{ keys: [{ ...hs, kid: 'other', k: 'AAAA' }, hs] }], 'valid', undefined],
  [good, [{ keys: [{ ...hs, kid: 'other', k: `A${hs.k.slice(1)}` }] }], 'unverifiable', 'kid-not-found'],
  [good, [{ keys: [{ ...hs, kid: 'other' }] }], 'valid', 'kid-not-found'],
  [good, [{ keys: [] }], 'unverifiable', 'kid-not-found'],
  [good, [{ keys: [null, 5, hs] }], 'valid', undefined],
  // What the key is for
  [good, [{ ...hs, alg: 'HS512' }], 'invalid', 'alg-key-mismatch'],
  [good, [{ ...hs, use: 'enc' }], 'invalid', 'alg-key-mismatch'],
  [good, [{ ...hs, key_ops: ['encrypt'] }], 'invalid', 'alg-key-mismatch'],
  [good, [{}], 'invalid', 'alg-key-mismatch'],
  [jws(late, { alg: 'HS256', crit: ['exp'], exp: 1 }), [hs], 'invalid', 'crit-unknown'],
  [jws(late, { alg: 'hs256' }), [hs], 'unverifiable', 'alg-unknown'],
  [jws(late, { alg: 'ES256K' }, 64), [hs], 'unverifiable', 'alg-unknown'],
  [jws(late, {}), [hs], 'unverifiable', 'alg-missing'],
  [`${encode({ alg: 'dir', enc: 'A256GCM' })}..A.A.A`, [hs], 'unverifiable', 'encrypted'],
])('%s %j', async (text, keys, result, reason) => {
  const found = await verifyToken(text, keys);
  expect([found.result, found.reason]).toEqual([result, reason]);
});

test('a secret shorter than its hash is weak (RFC 7518 section 3.2)', async () => {
  // jwt.io: the secret "your-256-bit-secret" has 152 bits
  const text =
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';
  expect(await verifyToken(text, [{ kty: 'oct', k: encode('your-256-bit-secret') }])).toEqual({
    result: 'valid',
    reason: 'weak-key',
  });
});

test('RFC 7797 section 4.1: a payload that is not encoded', async () => {
  const key = {
    kty: 'oct',
    k: 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow',
  };
  const text = JSON.stringify({
    protected: 'eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19',
    payload: '$.02',
    signature: 'A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY',
  });
  expect(await verifyToken(text, [key])).toEqual({ result: 'valid' });
});

describe.each(['HS512', 'RS256', 'PS384', 'ES256', 'ES384', 'ES512', 'EdDSA'])('%s', (alg) => {
  let key: Record<string, unknown>;
  let text: string;

  beforeAll(async () => {
    const secret = new Uint8Array(64).fill(7);
    const pair = alg === 'HS512' ? undefined : await generateKeyPair(alg, { extractable: true });
    text = await new CompactSign(new TextEncoder().encode(JSON.stringify(late)))
      .setProtectedHeader({ alg, kid: '1' })
      .sign(pair?.privateKey ?? secret);
    // A private key is given: its public half verifies.
    key = { ...(pair ? await exportJWK(pair.privateKey) : { kty: 'oct', k: encode('\u0007'.repeat(64)) }), kid: '1' };
  });

  test('verifies, and a changed payload does not', async () => {
    const [header, , signature] = text.split('.');
    expect(await verifyToken(text, [key])).toEqual({ result: 'valid', kid: '1' });
    expect((await verifyToken(`${header}.${encode({ exp: 5 })}.${signature}`, [{ keys: [key] }])).result).toBe(
      'invalid',
    );
    expect((await verifyToken(`${text}~WyJzIl0~`, [key])).result).toBe('valid');
  });

  test('another alg in the header than the key is for (RFC 8725 section 3.1)', async () => {
    const [, payload, signature] = text.split('.');
    const forged = `${encode({ alg: alg === 'HS512' ? 'RS256' : 'HS256', kid: '1' })}.${payload}.${signature}`;
    expect(await verifyToken(forged, [key])).toEqual({ result: 'invalid', reason: 'alg-key-mismatch' });
  });
});
