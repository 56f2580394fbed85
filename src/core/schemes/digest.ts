import { percentDecoded } from '../bytes.ts';
import { prepare, readParam, readParams } from '../params.ts';
import { type Problem, problem } from '../problem.ts';
import { readableParams } from './digest-params.ts';
import { nonValue } from './nonvalues.ts';
import { addressParts, requestTarget } from './request-target.ts';
import type { Part, Reading } from './scheme.ts';

const needed = ['realm', 'nonce', 'uri', 'response'];
const neededWithQop = ['cnonce', 'nc'];
/** RFC 7616 section 3.4 fixes the notation of each parameter. */
const bare: ReadonlySet<string> = new Set(['algorithm', 'qop', 'nc', 'userhash', 'username*']);
const quotedOnes: ReadonlySet<string> = new Set(['username', 'realm', 'nonce', 'uri', 'response', 'cnonce', 'opaque']);
const algorithms = /^(MD5|SHA-256|SHA-512-256)(-sess)?$/i;

/** Digest (RFC 7616 section 3.4; without qop RFC 2069). Whether `response` is right says checkCredentials. */
export function readDigest(part: Part): Reading {
  const { text, start, scheme } = part;
  const absent = nonValue(text);
  if (text === '' || absent) {
    const found = absent ? problem(absent.code, absent.message) : problem('empty-token', `Nothing follows ${scheme}.`);
    return { kind: 'digest', fields: {}, secretFields: [], problems: [found] };
  }
  const padded = `${' '.repeat(start)}${text}`;
  const line = prepare(padded, 0);
  const { params, problems: found } = readParams(padded, start);
  const fields: Record<string, string> = {};
  const quoting: Problem[] = [];
  /** A value without its quotes may break the grammar as well: the same mistake, told once, as digest-quoting. */
  const told = new Set<string>();
  const key = ({ message, span }: Problem) => `${span?.start} ${message}`;
  for (const { name, value, quoted, span } of params) {
    const field = name.toLowerCase();
    if (Object.hasOwn(fields, field)) continue;
    Object.defineProperty(fields, field, { value, enumerable: true, writable: true, configurable: true });
    if (!(quoted ? bare : quotedOnes).has(field)) continue;
    for (const each of quoted ? [] : readParam(line, span.start).problems) {
      if (each.code === 'unquoted-value') told.add(key(each));
    }
    quoting.push(problem('digest-quoting', `${name} must ${quoted ? 'not ' : ''}stand in quotes.`, span));
  }
  const extended = /^utf-8'[^']*'(.*)$/i.exec(fields['username*'] ?? '')?.[1];
  const username = extended === undefined ? undefined : percentDecoded(extended);
  if (username !== undefined && fields.username === undefined) fields.username = username;
  const secretFields = Object.keys(fields).filter((name) => !readableParams.has(name));
  const grammar = found
    .filter((each) => !told.has(key(each)))
    .map((each) => (isOtherCredential(text, start, each) ? joined(each) : each));
  return {
    kind: 'digest',
    fields,
    secretFields,
    problems: [...grammar, ...quoting, ...shapeProblems(fields), ...uriProblems(fields.uri, part)],
  };
}

function isOtherCredential(text: string, start: number, { span }: Problem): boolean {
  const at = (span?.start ?? 0) - start;
  return /^(?:basic|bearer|digest|negotiate|ntlm|token) /i.test(text.slice(at, at + 12));
}

const joined = ({ span }: Problem): Problem =>
  problem('comma-joined', 'A comma joins two credentials; this header takes one.', span);

function shapeProblems(fields: Readonly<Record<string, string>>): Problem[] {
  const problems: Problem[] = [];
  const { username, algorithm, nc, qop } = fields;
  const wanted = [
    ...needed,
    ...(qop === undefined ? [] : neededWithQop),
    ...(qop === undefined && /-sess$/i.test(algorithm ?? '') ? ['cnonce'] : []),
  ];
  const missing = wanted.filter((name) => !(name in fields));
  if (username === undefined && fields['username*'] === undefined) missing.unshift('username');
  if (missing.length > 0) problems.push(problem('digest-missing-param', `Missing: ${missing.join(', ')}.`));
  if (username === '') problems.push(problem('digest-empty-username', 'The user name is empty.'));
  if (nc !== undefined && !/^[0-9a-f]{8}$/i.test(nc)) {
    problems.push(problem('digest-nc-format', 'nc must be eight hexadecimal digits.'));
  }
  if (algorithm !== undefined && !algorithms.test(algorithm)) {
    problems.push(problem('digest-algorithm-unknown', 'The algorithm is not one of RFC 7616.'));
  }
  return problems;
}

/** RFC 7616 section 3.4.6: uri must mean the same as the request target. */
function uriProblems(uri: string | undefined, { header, context: { request } }: Part): Problem[] {
  if (uri === undefined || !request) return [];
  const { method, url } = request;
  const { scheme, host } = addressParts(url);
  const target = requestTarget(url);
  const allowed = [target, `${scheme}://${host}${target}`];
  // To a proxy a tunnel is asked for by host and port alone; OPTIONS may ask the server as a whole.
  if (method === 'CONNECT' || header.toLowerCase() === 'proxy-authorization') {
    allowed.push(host, `${host}:${scheme === 'http' ? 80 : 443}`);
  }
  if (method === 'OPTIONS') allowed.push('*');
  if (allowed.includes(uri) || (/^https?:/i.test(uri) && sameAddress(uri, url))) return [];
  return [problem('digest-uri-mismatch', `uri is not the target of the request, ${target.slice(0, 200)}.`)];
}

function sameAddress(one: string, other: string): boolean {
  return addressParts(one).host === addressParts(other).host && requestTarget(one) === requestTarget(other);
}
