import { fieldValue } from '../header.ts';
import { type Problem, problem } from '../problem.ts';
import type { Part, Reading } from './scheme.ts';

/** `Name=value` between commas: AWS has no quotes. */
function members(text: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const piece of text.split(',')) {
    const equals = piece.indexOf('=');
    if (equals > 0) all.set(piece.slice(0, equals).trim().toLowerCase(), piece.slice(equals + 1).trim());
  }
  return all;
}

/**
 * AWS Signature Version 4, and 4A, whose credential scope names no region (AWS documentation, "Create a signed AWS API
 * request"). The signature is not recomputed here.
 */
export function readSigV4(kind: 'aws-sigv4' | 'aws-sigv4a'): (part: Part) => Reading {
  return ({ text, scheme, context: { request } }) => {
    if (text === '') {
      return { kind, fields: {}, secretFields: [], problems: [problem('empty-token', `Nothing follows ${scheme}.`)] };
    }
    const given = members(text);
    const [credential, signed, signature] = ['credential', 'signedheaders', 'signature'].map((name) => given.get(name));
    const scope = (credential ?? '').split('/');
    const whole = kind === 'aws-sigv4' ? 5 : 4;
    const names =
      kind === 'aws-sigv4' ? ['accessKeyId', 'date', 'region', 'service'] : ['accessKeyId', 'date', 'service'];
    const scoped = names.flatMap((name, index): [string, string][] => {
      const value = scope[index];
      return value ? [[name, value]] : [];
    });
    const fields: Record<string, string> = {
      ...Object.fromEntries(scoped),
      ...(signed !== undefined && { signedHeaders: signed.split(';').join(',') }),
      ...(signature !== undefined && { signature }),
    };
    const problems: Problem[] = [];
    const add = (code: string, message: string) => problems.push(problem(code, message));
    if (!signature) add('sigv4-missing-signature', 'Signature is missing.');
    if (!signed) add('sigv4-missing-signedheaders', 'SignedHeaders is missing.');
    else if (
      !signed
        .toLowerCase()
        .split(';')
        .some((name) => name === 'host' || name === ':authority')
    ) {
      add('sigv4-host-not-signed', 'host is not among the signed headers.');
    }
    if (scope.length !== whole || scope.at(-1) !== 'aws4_request' || !/^\d{8}$/.test(scope[1] ?? '')) {
      add('sigv4-bad-credential-scope', 'Credential must be key id, date, region, service and aws4_request.');
    }
    const sent = request && fieldValue(request.headers, 'x-amz-date')?.trim();
    if (sent !== undefined && fields.date !== undefined && sent.slice(0, 8) !== fields.date) {
      add('sigv4-date-mismatch', 'The date of the credential scope is not that of X-Amz-Date.');
    }
    return { kind, fields, secretFields: signature ? ['signature'] : [], problems };
  };
}
