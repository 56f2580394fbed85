import { schemeNames } from '../schemes/names.ts';
import { paramKind, redactRealm } from './authorization.ts';
import type { Hide } from './hide.ts';
import { redactMember } from './member.ts';
import { type Allowed, allowedFor, redactParams } from './params.ts';
import { isPlainName, isRandom } from './plain.ts';
import { redactProse } from './prose.ts';
import { redactUrl } from './url.ts';

const text = redactProse;
const address = (value: string, hide: Hide): string =>
  value
    .split(/(\s+)/)
    .map((each) => (each.trim() === '' ? each : redactUrl(each, hide)))
    .join('');

/** Parameters that servers send to be read (facts/auth.md sections 2.1 and 3.1). The others are hidden. */
const readable: Allowed = {
  realm: redactRealm,
  error: text,
  error_description: text,
  scope: text,
  error_uri: address,
  resource_metadata: address,
  authorization_uri: address,
  as_uri: address,
  uri: address,
  domain: address,
  resource: address,
  service: text,
  charset: text,
  algorithm: text,
  algs: text,
  qop: text,
  stale: text,
  acr_values: text,
  max_age: text,
  'max-age': text,
  reason: text,
  version: text,
  validation: text,
  client_id: (value, hide) => redactMember('client', value, hide),
  oauth_problem: text,
  oauth_problem_advice: text,
};

const schemes: ReadonlySet<string> = new Set(schemeNames.map((scheme) => scheme.toLowerCase()));
/** `Negotiate YII...`: a word and one token behind it, then the end or a comma (RFC 9110 section 11.3). */
const step = /(^|,)([ \t]*[\w-]{1,40}[ \t]+)([\w.~+/-]+=*)(?=[ \t]*(?:,|$))/g;

/** A challenge, or the same grammar with an answer in it (Authentication-Info): scheme words and what is to be read stay. */
export function redactChallenge(value: string, hide: Hide): string {
  // What is hidden first must not be read a second time as a parameter.
  const parts: string[] = [];
  let at = 0;
  for (const found of value.matchAll(step)) {
    const start = found.index + (found[1]?.length ?? 0) + (found[2]?.length ?? 0);
    // A template's empty parameter, or two schemes with the comma forgotten.
    if (schemes.has((found[3] ?? '').toLowerCase())) continue;
    parts.push(params(value.slice(at, start), hide), hide('challenge', found[3] ?? ''));
    at = found.index + found[0].length;
  }
  return [...parts, params(value.slice(at), hide)].join('');
}

const params = (part: string, hide: Hide): string =>
  redactParams(
    part,
    (name, value) =>
      allowedFor(readable, name)?.(value, hide) ??
      (isPlainName(name) ? hide(paramKind(name), value) : hide('challenge', value)),
    (word) =>
      schemes.has(word.toLowerCase()) || (!isRandom(word) && /^[A-Za-z][A-Za-z-]*(?:-?\d{1,3})?$/.test(word))
        ? word
        : hide('challenge', word),
  );
