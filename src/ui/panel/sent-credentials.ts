import { type Credentials, readCredentials } from '#core/credentials.ts';
import type { Exchange, Header, HiddenReason, Round } from '#core/exchange.ts';
import type { RequestFacts } from '#core/request-facts.ts';
import { apiKeyHeaders, apiKeyParameters, headerPieces, userinfoPieces } from '#core/secrets.ts';
import { sentHeader } from '#core/sent.ts';
import type { Piece } from '#ui/cut.ts';

/** One credential that went out, and with which rounds (indexes). */
export interface SentCredential {
  readonly kind: 'header' | 'key-header' | 'key-parameter' | 'userinfo';
  /** Header or parameter name. */
  readonly name: string;
  readonly rounds: readonly number[];
  readonly value: string;
  readonly pieces: readonly Piece[];
  /** The browser added it unseen, and DevTools was open. */
  readonly byDevTools?: true;
  /** Only for Authorization and Proxy-Authorization. */
  readonly reading?: Credentials;
}

/** What is not visible, for one reason, in the same rounds: headers that may have gone out unseen, or challenges. */
export interface Hidden {
  readonly names: readonly string[];
  readonly rounds: readonly number[];
  readonly why: HiddenReason;
}

const fields = ['Authorization', 'Proxy-Authorization'];

type Found = Omit<SentCredential, 'rounds' | 'reading'>;

function ofRound(round: Round): readonly Found[] {
  const sent = round.sent.state === 'seen' ? round.sent.value : [];
  const found = (kind: Found['kind'], name: string, { value, by }: Header): Found => ({
    kind,
    name,
    value,
    pieces: headerPieces(name, value),
    ...(by === 'devtools' && { byDevTools: true }),
  });
  const headers = fields.flatMap((name) =>
    sent.filter((each) => each.name.toLowerCase() === name.toLowerCase()).map((each) => found('header', name, each)),
  );
  const keys = sent
    .filter(({ name }) => apiKeyHeaders.has(name.toLowerCase()))
    .map((each) => found('key-header', each.name, each));
  const parameters = apiKeyParameters(round.url).map(
    ({ name, value }): Found => ({ kind: 'key-parameter', name, value, pieces: [{ text: value, secret: true }] }),
  );
  const { userinfo } = round;
  if (userinfo === undefined) return [...headers, ...keys, ...parameters];
  const pieces = userinfoPieces(userinfo);
  return [...headers, ...keys, ...parameters, { kind: 'userinfo', name: 'user and password', value: userinfo, pieces }];
}

const requestOf = ({ method, url, sent }: Round): RequestFacts => ({
  method,
  url,
  headers: sent.state === 'seen' ? sent.value : [],
});

/** @returns every credential that was seen, each once, in the order in which they first went out */
export function sentCredentials(exchange: Exchange): readonly SentCredential[] {
  const all = new Map<string, SentCredential>();
  for (const [index, round] of exchange.rounds.entries())
    for (const found of ofRound(round)) {
      const key = `${found.kind} ${found.name} ${found.value}`;
      const before = all.get(key);
      const reading =
        before?.reading ??
        (found.kind === 'header' ? readCredentials(found.name, found.value, { request: requestOf(round) }) : undefined);
      const rounds = [...(before?.rounds ?? []), index];
      all.set(key, { ...found, rounds, ...(reading && { reading }) });
    }
  return [...all.values()];
}

/** @returns the headers that may have gone out unseen; Proxy-Authorization only where a proxy asked for it */
export function hiddenCredentials(exchange: Exchange): readonly Hidden[] {
  const proxy = exchange.rounds.some(({ response }) => response.state === 'seen' && response.value.status === 407);
  const all = new Map<string, Hidden>();
  for (const name of proxy ? fields : fields.slice(0, 1)) {
    const rounds = new Map<HiddenReason, number[]>();
    for (const [index, round] of exchange.rounds.entries()) {
      const observed = sentHeader(exchange, round, name.toLowerCase());
      if (observed.state === 'hidden') rounds.set(observed.why, [...(rounds.get(observed.why) ?? []), index]);
    }
    for (const [why, indexes] of rounds) {
      const key = `${why} ${indexes.join(' ')}`;
      all.set(key, { names: [...(all.get(key)?.names ?? []), name], why, rounds: indexes });
    }
  }
  return [...all.values()];
}
