import { base64Bytes } from '../bytes.ts';
import { type Problem, problem } from '../problem.ts';
import { cleaned } from './cleaned.ts';
import { readGss } from './gss.ts';
import { isNtlm, readNtlm } from './ntlm.ts';
import type { Part, Reading } from './scheme.ts';

/** Negotiate (RFC 4559) and NTLM ([MS-NTHT]): one Base64 message, read as far as it is in clear. */
export function readNegotiate(part: Part): Reading {
  const { text, start, scheme = '' } = part;
  const { token, real, problems: found } = cleaned(part);
  const problems: Problem[] = [...found];
  const span = { line: 0, start, end: start + text.length };
  const isNtlmWord = scheme.toLowerCase() === 'ntlm';
  const give = (kind: string, fields: Readonly<Record<string, string>> = {}): Reading => {
    if (token === '') return { kind, fields, secretFields: [], problems };
    return { kind, fields: { ...fields, value: token }, secretFields: ['value'], problems };
  };
  const plain = isNtlmWord ? 'unknown' : 'negotiate';
  if (!real) return give(plain);
  const bytes = base64Bytes(token);
  if (!bytes) {
    if (problems.length === 0) problems.push(problem('illegal-characters', 'The value is not Base64.', span));
    return give(plain);
  }
  if (isNtlm(bytes)) {
    const { kind, fields, v1 } = readNtlm(bytes);
    if (!isNtlmWord) problems.push(problem('ntlm-in-negotiate', 'Negotiate carries NTLM: Kerberos was not used.'));
    if (kind === 'ntlm-challenge') {
      problems.push(problem('ntlm-wrong-direction', 'This message goes from the server to the client.'));
    }
    if (v1) problems.push(problem('ntlm-v1', 'The answer is one of NTLM version 1, which servers should refuse.'));
    return give(kind, fields);
  }
  const gss = readGss(bytes);
  if (!gss) {
    problems.push(problem('not-gss-token', 'This is neither a Kerberos, SPNEGO nor NTLM message.', span));
    return give(plain);
  }
  if (isNtlmWord) problems.push(problem('wrong-scheme', 'This message belongs to Negotiate; NTLM has its own.', span));
  else if (gss.ntlm) problems.push(problem('ntlm-in-negotiate', 'Negotiate carries NTLM: Kerberos was not used.'));
  return give(gss.kind, gss.fields);
}
