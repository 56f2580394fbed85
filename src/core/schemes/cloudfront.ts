import { base64Bytes, utf8Text } from '../bytes.ts';
import { plainJson } from '../plain-json.ts';
import { isObject, readJson } from '../tokens/json.ts';
import { early, ended, milliseconds, momentText, ofSeconds } from './moments.ts';
import { malformed, missing, recorded } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

/** CloudFront writes Base64 without what an address cannot hold ("Create a signed URL using a custom policy"). */
const standard = (text: string): string => text.replaceAll('-', '+').replaceAll('_', '=').replaceAll('~', '/');

const child = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

/** The one statement of a policy: whom, what and when it lets in. */
function statementOf(policy: string): { readonly resource: unknown; readonly condition: unknown } | undefined {
  const bytes = base64Bytes(standard(policy));
  const { value } = readJson((bytes && utf8Text(bytes)) ?? '');
  const all = child(value, 'Statement');
  const statement: unknown = Array.isArray(all) ? all[0] : undefined;
  return isObject(statement) ? { resource: statement.Resource, condition: statement.Condition } : undefined;
}

/**
 * A signed address of CloudFront, with a time of its own (`Expires`) or a policy.
 * @param query its parameters, decoded, names in small letters
 */
export function readCloudFront(part: Part, query: ReadonlyMap<string, string>): Reading {
  const [keyPairId, expires, policy, signature] = ['key-pair-id', 'expires', 'policy', 'signature'].map((name) =>
    query.get(name),
  );
  const statement = policy === undefined ? undefined : statementOf(policy);
  const epoch = (name: string) => {
    const value = child(child(statement?.condition, name), 'AWS:EpochTime');
    return value === undefined ? undefined : ofSeconds(plainJson(value));
  };
  const [end, start] = [policy === undefined ? ofSeconds(expires) : epoch('DateLessThan'), epoch('DateGreaterThan')];
  const address = child(child(statement?.condition, 'IpAddress'), 'AWS:SourceIp');
  const fields = {
    'Key-Pair-Id': keyPairId,
    Expires: expires,
    Policy: policy,
    Resource: statement?.resource === undefined ? undefined : plainJson(statement.resource),
    DateGreaterThan: momentText(start),
    DateLessThan: momentText(end),
    IpAddress: address === undefined ? undefined : plainJson(address),
    Signature: signature,
  };
  const shown = Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  const given: Readonly<Record<string, string>> = Object.fromEntries(shown);
  const now = recorded(part) && part.context.now;
  return {
    kind: 'cloudfront',
    fields: given,
    secretFields: signature === undefined ? [] : ['Signature'],
    problems: [
      ...milliseconds('Expires', expires),
      ...missing(part, given, ['Key-Pair-Id', 'Signature', ...(policy === undefined ? ['Expires'] : [])]),
      ...malformed(part, policy === undefined || statement !== undefined, 'Policy is not Base64 of a policy in JSON.'),
      ...ended(end, now, 'The signed address'),
      ...early(start, now, 'The signed address'),
    ],
  };
}
