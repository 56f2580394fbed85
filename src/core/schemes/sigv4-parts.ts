import { type Problem, problem } from '../problem.ts';
import { writtenMoment } from './moments.ts';
import { malformed, recorded, unsent } from './recorded.ts';
import type { Part } from './scheme.ts';
import { scopeProblems } from './sigv4-scope.ts';

/** What a signature of version 4 consists of, in the header or in the query. */
interface V4Parts {
  readonly credential?: string | undefined;
  readonly signedHeaders?: string | undefined;
  readonly signature?: string | undefined;
  /** X-Amz-Date, as it was sent. */
  readonly date?: string | undefined;
}

/** What a vendor writes in them. */
export interface V4Form {
  /** Of the parts of the credential, before its last one. */
  readonly names: readonly string[];
  readonly end: string;
  readonly signature: RegExp;
}

export const awsForms: Readonly<Record<'aws-sigv4' | 'aws-sigv4a', V4Form>> = {
  'aws-sigv4': {
    names: ['accessKeyId', 'date', 'region', 'service'],
    end: 'aws4_request',
    signature: /^[0-9a-f]{64}$/,
  },
  // Its scope names no region. ECDSA: DER in hexadecimal digits.
  'aws-sigv4a': { names: ['accessKeyId', 'date', 'service'], end: 'aws4_request', signature: /^30(?:[0-9a-f]{2})+$/ },
};

const minutes = 60_000;

/** Reads and judges the parts (AWS documentation, "Create a signed AWS API request"). The signature is not recomputed. */
export function readV4(
  part: Part,
  { names, end, signature: form }: V4Form,
  { credential = '', signedHeaders, signature, date }: V4Parts,
): { readonly fields: Readonly<Record<string, string>>; readonly problems: readonly Problem[] } {
  const scope = credential.split('/', 20);
  const scoped = names.flatMap((name, index): [string, string][] => {
    const value = scope[index];
    return value ? [[name, value]] : [];
  });
  const fields: Readonly<Record<string, string>> = {
    ...Object.fromEntries(scoped),
    ...(signedHeaders !== undefined && { signedHeaders: signedHeaders.split(';').join(',') }),
    ...(signature !== undefined && { signature }),
  };
  const problems: Problem[] = [];
  const add = (code: string, message: string) => problems.push(problem(code, message));
  const signed = (signedHeaders ?? '').toLowerCase().split(';');
  if (!signature) add('sigv4-missing-signature', 'Signature is missing.');
  if (!signedHeaders) add('sigv4-missing-signedheaders', 'SignedHeaders is missing.');
  else if (!signed.some((name) => name === 'host' || name === ':authority')) {
    add('sigv4-host-not-signed', 'host is not among the signed headers.');
  }
  if (scope.length !== names.length + 1 || scope.at(-1) !== end || !/^\d{8}$/.test(scope[1] ?? '')) {
    add('sigv4-bad-credential-scope', `Credential must be ${scopeWords(names)} and ${end}.`);
  }
  if (date !== undefined && fields.date !== undefined && date.slice(0, 8) !== fields.date) {
    add('sigv4-date-mismatch', 'The date of the credential scope is not that of X-Amz-Date.');
  }
  const request = recorded(part);
  const { region, service } = fields;
  const shaped = signature ? malformed(part, form.test(signature), 'The signature is not of the right length.') : [];
  return {
    fields,
    problems: [
      ...problems,
      ...shaped,
      ...(signedHeaders ? unsent(part, signed) : []),
      ...(request ? scopeProblems({ region, service }, request.url) : []),
    ],
  };
}

const scopeWords = (names: readonly string[]): string => ['key id', ...names.slice(1)].join(', ');

/** S3 takes a signature for 15 minutes, most services for 5 (AWS documentation of each). */
export function ageProblems(date: string | undefined, service: string | undefined, now: number | undefined): Problem[] {
  const at = writtenMoment(date);
  const most = service === 's3' ? 15 : 5;
  if (at === undefined || now === undefined || Math.abs(now - at) <= most * minutes) return [];
  return [problem('sigv4-date-old', `X-Amz-Date is more than ${most} minutes from the present time.`)];
}
