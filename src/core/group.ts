/** Which exchanges are alike: a storm of the same refusal is one group, and pushes nothing else out. */
import { apiKeyHeaders } from './credential-headers.ts';
import type { Exchange, Header, Round } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import type { Weight } from './messages.ts';
import { answeredRound, challengeLines } from './relevance.ts';
import { pathTemplate } from './template.ts';

/** Schemes whose credentials stay the same from request to request; all others are made anew for each one. */
const lasting: ReadonlySet<string> = new Set(['basic', 'bearer', 'token', 'apikey', 'dpop', 'privatetoken']);

/** What makes two exchanges alike. */
export interface Likeness {
  readonly key: string;
  /** Missing where the sending was missed: then it may be alike with any. */
  readonly credentials?: string;
}

/** One string for credentials that are the same: the whole value, or the scheme where a value is used once. */
function credentialOf({ name, value }: Header): string {
  const field = name.toLowerCase();
  if (apiKeyHeaders.has(field)) return `${field}: ${value}`;
  const scheme = value.split(' ', 1)[0]?.toLowerCase() ?? '';
  return lasting.has(scheme) || scheme === value.toLowerCase() ? `${field}: ${value}` : `${field}: ${scheme}`;
}

/** The header fields of a request that say who asks. */
export const isCredential = ({ name }: Header): boolean =>
  /^(?:proxy-)?authorization$/i.test(name) || apiKeyHeaders.has(name.toLowerCase());

function credentialsOf({ sent }: Round): string | undefined {
  if (sent.state === 'hidden' && sent.why === 'worker-restarted') return undefined;
  if (sent.state !== 'seen') return sent.state === 'hidden' ? sent.why : '';
  return sent.value.filter(isCredential).map(credentialOf).join('\n');
}

/** A challenge without what is new in every answer: nonces, tokens of a handshake, times, numbers of requests. */
function lastingChallenge({ value }: Header): string {
  return value
    .slice(0, 2_000)
    .replace(/\b(?:nonce|opaque)=(?:"[^"]*"|[^\s,]+)/gi, '')
    .replace(/^(NTLM|Negotiate) .*/i, '$1')
    .replace(/[0-9a-f-]*\d[0-9a-f-]*/gi, '#');
}

/**
 * @param salt of this browser session: the key holds what secrets have in common, not what they are
 * @returns the same key for exchanges of the same type, way, method, path template, status and challenge; those without
 *   a tab also need the same initiator
 */
export function likenessOf(exchange: Exchange, weight: Weight, salt: string): Likeness {
  const round = answeredRound(exchange) ?? exchange.rounds.at(-1);
  if (round === undefined) return { key: '' };
  const { response } = round;
  const parts = [
    weight,
    exchange.type,
    exchange.private ?? '',
    exchange.tabId < 0 && exchange.initiator.state === 'seen' ? exchange.initiator.value : '',
    round.method,
    pathTemplate(round.url),
    String(response.state === 'seen' ? response.value.status : 0),
    challengeLines(round).map(lastingChallenge).join('\n'),
    exchange.rounds.map(({ end }) => end.kind).join(),
  ];
  const credentials = credentialsOf(round);
  return {
    key: fingerprint(salt, parts.join('\n\n')),
    ...(credentials !== undefined && { credentials: fingerprint(salt, credentials) }),
  };
}

/** Are two exchanges alike? */
export const isAlike = (a: Likeness, b: Likeness): boolean =>
  a.key === b.key && (a.credentials === undefined || b.credentials === undefined || a.credentials === b.credentials);
