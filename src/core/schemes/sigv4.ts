import { fieldValue } from '../header.ts';
import { type Problem, problem } from '../problem.ts';
import { absentPart } from './absent.ts';
import { recorded } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';
import { ageProblems, awsForms, readV4 } from './sigv4-parts.ts';

/** `Name=value` between commas: AWS has no quotes. */
function members(text: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const piece of text.split(',')) {
    const equals = piece.indexOf('=');
    if (equals > 0) all.set(piece.slice(0, equals).trim().toLowerCase(), piece.slice(equals + 1).trim());
  }
  return all;
}

/** AWS Signature Version 4, and 4A (AWS documentation, "Create a signed AWS API request"). */
export function readSigV4(kind: 'aws-sigv4' | 'aws-sigv4a'): (part: Part) => Reading {
  return (part) => {
    const absent = absentPart(part, kind);
    if (absent) return absent;
    const { request, now } = part.context;
    const given = members(part.text);
    const date = request && fieldValue(request.headers, 'x-amz-date')?.trim();
    const [credential, signedHeaders, signature] = ['credential', 'signedheaders', 'signature'].map((name) =>
      given.get(name),
    );
    const { fields, problems } = readV4(part, awsForms[kind], { credential, signedHeaders, signature, date });
    const more = [...ageProblems(date, fields.service, now), ...sessionProblems(part, fields.accessKeyId)];
    return { kind, fields, secretFields: signature ? ['signature'] : [], problems: [...problems, ...more] };
  };
}

/** IAM User Guide, "Unique identifiers": keys that begin with ASIA are temporary, and good only with their token. */
function sessionProblems(part: Part, keyId: string | undefined): Problem[] {
  const request = recorded(part);
  if (!request || !keyId?.startsWith('ASIA')) return [];
  const names = ['x-amz-security-token', 'x-amz-s3session-token'];
  if (names.some((name) => fieldValue(request.headers, name) !== undefined)) return [];
  const message = 'The key id is a temporary one (ASIA…); its token, X-Amz-Security-Token, was not sent.';
  return [problem('sigv4-session-token-missing', message)];
}
