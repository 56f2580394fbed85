import { expect, test } from 'vitest';
import { accessTokenHash, checkDpopProof } from './dpop-proof.ts';

// RFC 9449 section 7.1
test('ath', () => {
  expect(accessTokenHash('Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU')).toBe(
    'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo',
  );
});

// RFC 9449 section 4.1: the proof of a token request
const proof =
  'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg';

test('a proof that names no access token; what is no proof', async () => {
  const { problems } = await checkDpopProof(proof, 'abc');
  expect(problems.map(({ code }) => code)).toEqual(['dpop-ath-missing']);
  expect(await checkDpopProof('abc', 'abc')).toEqual({ problems: [], proven: false });
  const broken = await checkDpopProof(proof.replace('.2-G', '.3-G'), 'abc');
  expect(broken.problems.map(({ code }) => code)).toEqual(['dpop-signature-invalid', 'dpop-ath-missing']);
});
