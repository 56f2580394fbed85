/** Which exchanges are alike: a storm of the same refusal is one group, and pushes nothing else out. */
import { lastingChallenge } from './challenge-likeness.ts';
import { apiKeyHeaders } from './credential-headers.ts';
import { identityOf } from './credential-identity.ts';
import type { Exchange, Header, Round } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import type { Weight } from './messages.ts';
import { queryCredentials } from './query-credentials.ts';
import { answeredRound, challengeLines, isRefusal } from './relevance.ts';
import { pathTemplate } from './template.ts';

/** No server means more challenges than that. */
const maxLines = 20;

/** What makes two exchanges alike. */
export interface Likeness {
  readonly key: string;
  /** Missing where the sending was missed: then it may be alike with any. */
  readonly credentials?: string;
}

/** Response fields that hold the server's code for the refusal (facts/auth.md sections 5 and 6). Lower-case. */
const codeFields: ReadonlySet<string> = new Set([
  'x-amzn-errortype',
  'x-ms-error-code',
  'x-sb-error-code',
  'x-squid-error',
  'x-seraph-loginreason',
  'cf-mitigated',
]);

/** The header fields of a request that say who asks. */
export function isCredential({ name }: Header): boolean {
  const field = name.toLowerCase();
  return field === 'authorization' || field === 'proxy-authorization' || apiKeyHeaders.has(field);
}

/** Who asks, by all header fields that say it: one string for credentials that are the same. It holds secrets. */
export const credentialsIn = (headers: readonly Header[]): string =>
  headers
    .filter(isCredential)
    .map(({ name, value }) => {
      const field = name.toLowerCase();
      return `${field}: ${apiKeyHeaders.has(field) ? value : identityOf(value)}`;
    })
    .sort()
    .join('\n');

function credentialsOf({ sent, url, userinfo = '' }: Round): string | undefined {
  if (sent.state === 'hidden' && sent.why === 'worker-restarted') return undefined;
  const inHead = sent.state === 'seen' ? credentialsIn(sent.value) : sent.state === 'hidden' ? sent.why : '';
  return [inHead, userinfo, ...queryCredentials(url)].join('\n');
}

function answerOf(round: Round): readonly string[] {
  const { response } = round;
  if (response.state !== 'seen') return ['0'];
  const codes = response.value.headers.filter(({ name }) => codeFields.has(name.toLowerCase()));
  return [
    String(response.value.status),
    challengeLines(round).slice(0, maxLines).map(lastingChallenge).join('\n'),
    codes.map(({ value }) => value).join('\n'),
  ];
}

/**
 * @param salt of this browser session: the key holds what secrets have in common, not what they are
 * @returns the same key for exchanges of the same type, way, method, path templates, status, refusing error or
 *   word and challenge; those without a tab also need the same initiator
 */
export function likenessOf(exchange: Exchange, weight: Weight, salt: string): Likeness {
  const { type, tabId, initiator, rounds, outcome } = exchange;
  const round = answeredRound(exchange) ?? rounds.at(-1);
  if (round === undefined) return { key: '' };
  const parts = [
    weight,
    type,
    exchange.private ?? '',
    tabId < 0 && initiator.state === 'seen' ? initiator.value : '',
    round.method,
    pathTemplate(round.url),
    ...answerOf(round),
    outcome.kind === 'failed' && isRefusal(outcome.error) ? outcome.error : '',
    exchange.refusal ?? '',
    rounds.map(({ end, url }) => `${end.kind} ${pathTemplate(url)}`).join('\n'),
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
