import { percentDecoded } from '../bytes.ts';
import { readParams } from '../params.ts';
import { type Problem, problem } from '../problem.ts';
import { milliseconds } from './moments.ts';
import { firstOfEach } from './param-fields.ts';
import { missing } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

/** Parameters that give nothing away; every other one is masked. */
const readable: ReadonlySet<string> = new Set([
  'realm',
  'oauth_consumer_key',
  'oauth_signature_method',
  'oauth_timestamp',
  'oauth_nonce',
  'oauth_version',
  'oauth_callback',
]);
/** RFC 5849 section 3.1. The last two are not needed where nothing is signed (section 3.4.4). */
const needed = ['oauth_consumer_key', 'oauth_signature_method'];
const signed = ['oauth_timestamp', 'oauth_nonce'];

/** OAuth 1.0 (RFC 5849 section 3.5.1): parameters, percent-encoded but for the realm. The signature is not recomputed here. */
export function readOAuth1(part: Part): Reading {
  const { params, problems } = readParams(`${' '.repeat(part.start)}${part.text}`, part.start);
  const fields = firstOfEach(
    params,
    (name) => name,
    ({ name, value }) => (name === 'realm' ? value : (percentDecoded(value) ?? value)),
  );
  return judged(part, fields, problems);
}

/** The same with its parameters in the query (RFC 5849 section 3.5.3). */
export function readOAuth1Query(part: Part, query: ReadonlyMap<string, string>): Reading {
  return judged(part, Object.fromEntries([...query].filter(([name]) => name.startsWith('oauth_'))), []);
}

function judged(part: Part, fields: Readonly<Record<string, string>>, found: readonly Problem[]): Reading {
  const problems: Problem[] = [...found];
  const isPlain = fields.oauth_signature_method === 'PLAINTEXT';
  if (isPlain) {
    problems.push(problem('oauth1-plaintext', 'The secrets themselves are sent as the signature (PLAINTEXT).'));
  }
  if (!fields.oauth_signature) problems.push(problem('oauth1-missing-signature', 'oauth_signature is missing.'));
  problems.push(
    ...missing(part, fields, isPlain ? needed : [...needed, ...signed]),
    ...milliseconds('oauth_timestamp', fields.oauth_timestamp),
  );
  return { kind: 'oauth1', fields, secretFields: Object.keys(fields).filter((name) => !readable.has(name)), problems };
}
