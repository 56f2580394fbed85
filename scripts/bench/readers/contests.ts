/** Who reads what: our reader first, then the packages that people would use instead. */
import { parse } from 'auth-header';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { jwtDecode } from 'jwt-decode';
import authenticator from 'www-authenticate';
import type { Readers } from './core.ts';
import { challenges, credentials, tokens } from './inputs.ts';

export interface Contest {
  readonly name: string;
  readonly inputs: readonly string[];
  /** Name of the reader -> reads one input. */
  readonly readers: Readonly<Record<string, (input: string) => unknown>>;
}

export const ours = 'authlens';

export const contests = ({ parseChallenges, readCredentials, readToken }: Readers): readonly Contest[] => [
  {
    name: 'challenges',
    inputs: challenges,
    readers: {
      [ours]: (line) => parseChallenges([line]),
      'www-authenticate': (line) => new authenticator.parsers.WWW_Authenticate(line),
      'auth-header': (line) => parse(line),
    },
  },
  {
    name: 'credentials',
    inputs: credentials,
    readers: {
      [ours]: (value) => readCredentials('authorization', value),
      'auth-header': (value) => parse(value),
    },
  },
  {
    name: 'tokens',
    inputs: tokens,
    readers: {
      [ours]: (token) => readToken(token),
      'jwt-decode': (token) => ({ header: jwtDecode(token, { header: true }), claims: jwtDecode(token) }),
      jose: (token) => ({ header: decodeProtectedHeader(token), claims: decodeJwt(token) }),
    },
  },
];
