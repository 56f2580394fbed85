import { base64Bytes } from '../bytes.ts';
import { type Problem, problem } from '../problem.ts';
import { cleaned } from './cleaned.ts';
import { readGss } from './gss.ts';
import { isNtlm, readNtlm } from './ntlm.ts';
import { recorded } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

/** Negotiate (RFC 4559) and NTLM ([MS-NTHT]): one Base64 message, read as far as it is in clear. */
export const readNegotiate = (part: Part): Reading => readMessage(part, 'client');

/** The same from the server: what stands behind the scheme in WWW-Authenticate. */
export const readNegotiateAnswer = (part: Part): Reading => readMessage(part, 'server');

/** Which messages of NTLM go the other way ([MS-NLMP] section 1.3.1.1). */
const foreign: Readonly<Record<'client' | 'server', { readonly kinds: readonly string[]; readonly message: string }>> =
  {
    client: { kinds: ['ntlm-challenge'], message: 'This message goes from the server to the client.' },
    server: {
      kinds: ['ntlm-negotiate', 'ntlm-authenticate'],
      message: 'This message goes from the client to the server.',
    },
  };

function readMessage(part: Part, from: 'client' | 'server'): Reading {
  const { text, start, scheme = '' } = part;
  const { token, real, problems: found } = cleaned(part);
  const problems: Problem[] = [...found];
  const span = { line: 0, start, end: start + text.length };
  const isNtlmWord = scheme.toLowerCase() === 'ntlm';
  const give = (kind: string, fields: Readonly<Record<string, string>> = {}): Reading => {
    if (token === '') return { kind, fields, secretFields: [], problems };
    return { kind, fields: { ...fields, value: token }, secretFields: ['value'], problems };
  };
  const cut = (isCut: true | undefined) => {
    if (isCut && recorded(part))
      problems.push(problem('truncated-message', 'The message ends before its length.', span));
  };
  const plain = isNtlmWord ? 'unknown' : 'negotiate';
  if (!real) return give(plain);
  const bytes = base64Bytes(token);
  if (!bytes) {
    if (problems.length === 0) problems.push(problem('illegal-characters', 'The value is not Base64.', span));
    return give(plain);
  }
  if (isNtlm(bytes)) {
    const { kind, fields, v1, ...message } = readNtlm(bytes);
    if (!isNtlmWord) problems.push(problem('ntlm-in-negotiate', 'Negotiate carries NTLM: Kerberos was not used.'));
    if (foreign[from].kinds.includes(kind)) problems.push(problem('ntlm-wrong-direction', foreign[from].message));
    if (v1) problems.push(problem('ntlm-v1', 'The answer is one of NTLM version 1, which servers should refuse.'));
    cut(message.cut);
    return give(kind, fields);
  }
  const gss = readGss(bytes);
  if (!gss) {
    problems.push(problem('not-gss-token', 'This is neither a Kerberos, SPNEGO nor NTLM message.', span));
    return give(plain);
  }
  if (isNtlmWord) problems.push(problem('wrong-scheme', 'This message belongs to Negotiate; NTLM has its own.', span));
  else if (gss.ntlm) problems.push(problem('ntlm-in-negotiate', 'Negotiate carries NTLM: Kerberos was not used.'));
  cut(gss.cut);
  return give(gss.kind, gss.fields);
}
