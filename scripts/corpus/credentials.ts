import { checkCredentials, readCredentials } from '../../src/core/index.ts';
import { codes, type Differences, oneOf } from './differences.ts';

export interface CredentialSample {
  readonly id: string;
  readonly header: string;
  readonly field?: string;
  readonly request?: {
    readonly method: string;
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  readonly recompute?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly scheme: string | null;
    readonly kind: string;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly problems: readonly string[];
  };
}

/** Of the age of a credential nothing is judged (README of the corpus). */
const ages = ['jwt-expired', 'sigv4-date-old', 'hawk-ts-old'];

/** Compares kind, scheme, the named fields and the exact set of problems. */
export async function judgeCredentials(sample: CredentialSample, now: number): Promise<Differences> {
  const { header, field = 'authorization', expect, recompute } = sample;
  const request = sample.request && {
    ...sample.request,
    headers: Object.entries(sample.request.headers ?? {}).map(([name, value]) => ({ name, value })),
  };
  const method = recompute?.method;
  const asked =
    request ?? (method && recompute.uri ? { method, url: `http://host${recompute.uri}`, headers: [] } : undefined);
  const context = { now, ...(asked && { request: asked }) };
  const read = readCredentials(field, header, context);
  const secret = recompute?.password ?? recompute?.secret;
  const username = recompute?.username;
  const known = { ...(secret !== undefined && { secret }), ...(username !== undefined && { username }) };
  const checked = await checkCredentials(field, header, { ...context, ...known });
  const problems = [...new Set([...read.problems, ...checked.problems].map(({ code }) => code))];
  return [
    ...oneOf('kind', read.kind, [expect.kind]),
    ...oneOf('scheme', read.scheme?.toLowerCase() ?? null, [expect.scheme?.toLowerCase() ?? null]),
    ...Object.entries(expect.fields).flatMap(([name, value]) => oneOf(name, read.fields[name], [String(value)])),
    ...codes(problems, expect.problems, ages),
    ...(recompute?.type === 'digest' ? oneOf('recomputed', checked.proven, [true]) : []),
  ];
}
