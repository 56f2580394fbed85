import { percentDecoded } from '../bytes.ts';
import { readParams } from '../params.ts';
import { type Problem, problem } from '../problem.ts';
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

/** OAuth 1.0 (RFC 5849 section 3.5.1): parameters, percent-encoded but for the realm. The signature is not recomputed here. */
export function readOAuth1({ text, start }: Part): Reading {
  const { params, problems: found } = readParams(`${' '.repeat(start)}${text}`, start);
  const fields = Object.fromEntries(
    params.toReversed().map(({ name, value }) => [name, name === 'realm' ? value : (percentDecoded(value) ?? value)]),
  );
  const problems: Problem[] = [...found];
  if (fields.oauth_signature_method === 'PLAINTEXT') {
    problems.push(problem('oauth1-plaintext', 'The secrets themselves are sent as the signature (PLAINTEXT).'));
  }
  if (!fields.oauth_signature) problems.push(problem('oauth1-missing-signature', 'oauth_signature is missing.'));
  return { kind: 'oauth1', fields, secretFields: Object.keys(fields).filter((name) => !readable.has(name)), problems };
}
