import type { Exchange, Round } from '#core/exchange.ts';
import { apiKeyHeaders, headerPieces } from '#core/secrets.ts';
import { sentHeader } from '#core/sent.ts';
import { hiddenWords } from './hidden.ts';

/** What one round carried of one header. */
export interface Carried {
  readonly name: string;
  readonly state: 'sent' | 'absent' | 'hidden';
  /** "sent (Bearer)", "not sent", "none seen", "not visible: ..." */
  readonly words: string;
}

/** The scheme of a value, where it starts with one: whatever may be secret is left out. */
function schemeOf(name: string, value: string): string {
  const first = headerPieces(name, value)[0];
  return first === undefined || first.secret ? '' : (/^[!#$%&'*+.^`|~\w-]+/.exec(first.text.trim())?.[0] ?? '');
}

function carriedOne(exchange: Exchange, round: Round, name: string): Carried {
  const observed = sentHeader(exchange, round, name.toLowerCase());
  if (observed.state === 'hidden') {
    // Too common for a reason in every round; the section of credentials tells it once.
    const words = observed.why === 'browser-added' ? 'none seen' : `not visible: ${hiddenWords[observed.why]}`;
    return { name, state: 'hidden', words };
  }
  if (observed.state === 'absent') return { name, state: 'absent', words: 'not sent' };
  const scheme = /authorization$/i.test(name) ? schemeOf(name, observed.value[0] ?? '') : '';
  const twice = observed.value.length > 1 ? `, ${observed.value.length} lines` : '';
  return { name, state: 'sent', words: `sent${scheme && ` (${scheme})`}${twice}` };
}

/** Authorization and Cookie always; Proxy-Authorization where a proxy asked; API keys where there are any. */
export function carried(exchange: Exchange, round: Round): readonly Carried[] {
  const sent = round.sent.state === 'seen' ? round.sent.value.map(({ name }) => name) : [];
  const keys = sent.filter((name) => apiKeyHeaders.has(name.toLowerCase()));
  const proxy =
    sent.some((name) => name.toLowerCase() === 'proxy-authorization') ||
    exchange.rounds.some(({ response }) => response.state === 'seen' && response.value.status === 407);
  const names = new Set(['Authorization', ...(proxy ? ['Proxy-Authorization'] : []), ...keys, 'Cookie']);
  return [...names].map((name) => carriedOne(exchange, round, name));
}
