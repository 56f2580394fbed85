import { type Credentials, readCredentials } from '#core/credentials.ts';
import type { Exchange, Header, HiddenReason, Round } from '#core/exchange.ts';
import { apiKeyHeaders, apiKeyParameters, headerPieces, urlPieces, userinfoPieces } from '#core/secrets.ts';
import { sentHeader } from '#core/sent.ts';
import { readSignedAddress } from '#core/signed-address.ts';
import type { Token } from '#core/tokens/token.ts';
import type { Piece } from '#ui/cut.ts';
import { type Borne, borneTokens, requestAt, type Spot, type sentBody } from './borne.ts';

/** One credential that went out, and with which rounds (indexes). */
export interface SentCredential {
  /** token: known by its look, wherever it stood. */
  readonly kind: 'header' | 'key-header' | 'key-parameter' | 'signed-address' | 'userinfo' | 'token';
  /** Header or parameter name. */
  readonly name: string;
  readonly rounds: readonly number[];
  readonly value: string;
  readonly pieces: readonly Piece[];
  /** The browser added it unseen, and DevTools was open. */
  readonly byDevTools?: true;
  /** Of what stood in a header that holds nothing else. */
  readonly reading?: Credentials;
  /** What it holds, or is. */
  readonly token?: Token;
  /** Of a token: where it stood. Of another credential: where its token went out too. */
  readonly spots?: readonly Spot[];
  /** The proof in the header DPoP beside it (RFC 9449). */
  readonly proof?: Borne;
}

/** What is not visible, for one reason, in the same rounds: headers that may have gone out unseen, or challenges. */
export interface Hidden {
  readonly names: readonly string[];
  readonly rounds: readonly number[];
  readonly why: HiddenReason;
}

const fields = ['Authorization', 'Proxy-Authorization'];
/** RFC 9421: what was signed stands in a field of its own. */
const signatures = ['Signature-Input'];

type Found = Pick<SentCredential, 'kind' | 'name' | 'value' | 'pieces' | 'byDevTools'>;

/** The query of an address that says who asks by a signature. */
function signedQuery(url: string): readonly Found[] {
  if (readSignedAddress(url) === undefined) return [];
  const value = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return [{ kind: 'signed-address', name: 'Query', value, pieces: urlPieces(`?${value}`) }];
}

function ofRound(round: Round): readonly Found[] {
  const sent = round.sent.state === 'seen' ? round.sent.value : [];
  const found = (kind: Found['kind'], name: string, { value, by }: Header): Found => ({
    kind,
    name,
    value,
    pieces: headerPieces(name, value),
    ...(by === 'devtools' && { byDevTools: true }),
  });
  const headers = [...fields, ...signatures].flatMap((name) =>
    sent.filter((each) => each.name.toLowerCase() === name.toLowerCase()).map((each) => found('header', name, each)),
  );
  const keys = sent
    .filter(({ name }) => apiKeyHeaders.has(name.toLowerCase()))
    .map((each) => found('key-header', each.name, each));
  const parameters = apiKeyParameters(round.url).map(
    ({ name, value }): Found => ({ kind: 'key-parameter', name, value, pieces: [{ text: value, secret: true }] }),
  );
  const signed = signedQuery(round.url);
  const { userinfo } = round;
  const inAddress: readonly Found[] =
    userinfo === undefined
      ? []
      : [{ kind: 'userinfo', name: 'user and password', value: userinfo, pieces: userinfoPieces(userinfo) }];
  return [...headers, ...keys, ...parameters, ...signed, ...inAddress];
}

/** Credentials that stand in a place of their own, read against the last request that carried them: the one refused. */
function inTheirPlaces(exchange: Exchange, body: Body): SentCredential[] {
  const all = new Map<string, Found & { readonly rounds: readonly number[] }>();
  for (const [index, round] of exchange.rounds.entries())
    for (const found of ofRound(round)) {
      const key = `${found.kind} ${found.name} ${found.value}`;
      all.set(key, { ...found, rounds: [...(all.get(key)?.rounds ?? []), index] });
    }
  return [...all.values()].map((found) => {
    const isAddress = found.kind === 'signed-address';
    if (found.kind !== 'header' && found.kind !== 'key-header' && !isAddress) return found;
    const last = found.rounds.at(-1) ?? 0;
    const request = requestAt(exchange, last, body);
    // When it went out: what has run out since was good then.
    const now = exchange.rounds[last]?.at;
    const context = { request, ...(now !== undefined && { now }) };
    const reading = isAddress
      ? readSignedAddress(request.url, context)
      : readCredentials(found.name, found.value, context);
    if (reading === undefined) return found;
    return { ...found, reading, ...(reading.token && { token: reading.token }) };
  });
}

type Body = ReturnType<typeof sentBody>;

const placeKinds: Readonly<Partial<Record<SentCredential['kind'], Spot['where']>>> = {
  'key-header': 'header',
  'key-parameter': 'query',
};

/** "header x-api-key": credentials stand there that are shown anyway. */
const placeKey = (where: string, name: string): string => `${where} ${name.toLowerCase()}`;

/**
 * @param body the request's, where it is known
 * @returns every credential that was seen, each once, in the order in which they first went out; behind them the tokens
 *   that stood elsewhere
 */
export function sentCredentials(exchange: Exchange, body?: Body): readonly SentCredential[] {
  const known = inTheirPlaces(exchange, body);
  const byText = new Map<string, number>();
  const taken = new Set<string>();
  for (const [index, { kind, name, value, reading }] of known.entries()) {
    for (const text of [value, reading?.fields.token])
      if (text !== undefined && !byText.has(text)) byText.set(text, index);
    const where = placeKinds[kind];
    if (where !== undefined) taken.add(placeKey(where, name));
  }
  const proven = known.findIndex(({ reading }) => /^(?:dpop|bearer)$/i.test(reading?.scheme ?? ''));
  const tokens: SentCredential[] = [];
  // Signatures look like tokens; a token that can be read has its own card even there.
  const isSigned = known.some(({ kind }) => kind === 'signed-address');
  const isOfSignature = (spot: Spot, token: Token | undefined): boolean =>
    isSigned && spot.where === 'query' && token === undefined;
  for (const borne of borneTokens(exchange, body)) {
    const { text, token, rounds, byDevTools } = borne;
    const spots = borne.spots.filter(
      (spot) => !taken.has(placeKey(spot.where, spot.name)) && !isOfSignature(spot, token),
    );
    const owner = byText.get(text);
    const isProof = spots[0]?.where === 'header' && /^dpop$/i.test(spots[0].name);
    const at = owner ?? (isProof && proven >= 0 ? proven : -1);
    const of = known[at];
    if (of === undefined) {
      if (spots[0] === undefined) continue;
      const pieces = [{ text, secret: true }];
      const facts = { ...(token && { token }), ...(byDevTools && { byDevTools }) };
      tokens.push({ kind: 'token', name: spots[0].name, value: text, pieces, rounds, spots, ...facts });
    } else if (owner === undefined) known[at] = { ...of, proof: borne };
    else known[at] = { ...of, ...(token && !of.token && { token }), ...(spots.length > 0 && { spots }) };
  }
  return [...known, ...tokens];
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
