/**
 * What worked: per origin a small profile in memory, fed by every answer and written only together with a failure. It
 * keeps references while nothing is refused, and does its reckoning when something is.
 */
import { put } from './bounded.ts';
import { type ClockSample, clockOf, clockSample, maxSamples } from './clock.ts';
import type { NetEvent } from './event.ts';
import type { Exchange, Header, Instant } from './exchange.ts';
import { lastGood } from './good.ts';
import { credentialsIn, isCredential } from './group.ts';
import type { Known } from './messages.ts';
import { answeredRound } from './relevance.ts';
import { pathTemplate } from './template.ts';

type Sent = Extract<NetEvent, { kind: 'sent' }>;

interface Good {
  readonly sent: Sent;
  readonly status: number;
  /** Of the whole request: what had sent it on to this address. */
  readonly events: readonly NetEvent[];
}

const viaOf = (events: readonly NetEvent[]): readonly string[] =>
  events.flatMap((event) => (event.kind === 'redirect' ? event.url : []));

interface Profile {
  readonly samples: ClockSample[];
  /** By "method template". */
  readonly good: Map<string, Good>;
  /** When credentials were last accepted, by who asked. In memory only: the keys hold secrets, as `good` does. */
  readonly worked: Map<string, Instant>;
}

const maxOrigins = 100;
const maxPerOrigin = 30;

const originOf = (url: string): string => /^[^/]*\/\/[^/?#]*/.exec(url)?.[0].replace(/\/\/.*@/, '//') ?? url;

/** Who asks, and by which fields: `key` begins with `kind`. Both are empty where nobody says so. */
function askerOf(headers: readonly Header[]): { readonly kind: string; readonly key: string } {
  const fields = headers.filter(isCredential);
  if (fields.length === 0) return { kind: '', key: '' };
  const names = fields.map(({ name }) => name.toLowerCase());
  const kind = `${names.sort().join(' ')}\n`;
  return { kind, key: kind + credentialsIn(fields) };
}

/** Did this answer take what was asked for? A redirect may lead to a sign-in (RFC 9110 section 15.4). */
export const isGood = ({ status }: { readonly status: number }): boolean => status < 300 || status === 304;

export interface Profiles {
  /**
   * Takes the events of one request that was answered.
   * @param isPrivate of a private window: kept apart from the others
   * @param isRefused whatever its status says (refusal-marks.ts)
   */
  note(events: readonly NetEvent[], isPrivate: boolean, isRefused?: boolean): void;
  /**
   * What is known of the origin that answered this exchange.
   * @param salt for the tags of what is written
   */
  of(exchange: Exchange, salt: string): Known | undefined;
  /** What was sent when the same method and path template later went well, if it did. */
  laterGood(exchange: Exchange): Sent | undefined;
  forgetPrivate(): void;
}

export function createProfiles(): Profiles {
  const origins = new Map<string, Profile>();
  const keyOf = (url: string, isPrivate: boolean): string => (isPrivate ? `private ${originOf(url)}` : originOf(url));

  function profileOf(key: string): Profile {
    const profile = origins.get(key) ?? { samples: [], good: new Map(), worked: new Map() };
    put(origins, key, profile, maxOrigins);
    return profile;
  }

  function profileFor(exchange: Exchange): Profile | undefined {
    const round = answeredRound(exchange);
    return round && origins.get(keyOf(round.url, exchange.private !== undefined));
  }

  function goodOf(exchange: Exchange): Good | undefined {
    const round = answeredRound(exchange);
    return round && profileFor(exchange)?.good.get(`${round.method} ${pathTemplate(round.url)}`);
  }

  function noteGood(profile: Profile, good: Good): void {
    const { sent } = good;
    put(profile.good, `${sent.method} ${pathTemplate(sent.url)}`, good, maxPerOrigin);
    const { key } = askerOf(sent.headers);
    if (key !== '') put(profile.worked, key, sent.at, maxPerOrigin);
  }

  return {
    note(events, isPrivate, isRefused = false) {
      const sent = events.findLast((event) => event.kind === 'sent');
      const head = events.findLast((event) => event.kind === 'response');
      if (sent === undefined || head?.heard === undefined || head.fromCache) return;
      const profile = profileOf(keyOf(head.url, isPrivate));
      // What was sent for an answer of the browser itself to a challenge is not told: then `sent` is an older leg.
      const isOfHead = events.every((event) => event.kind !== 'response' || event === head || event.at < sent.at);
      const sample = clockSample(head, sent.at, head.at, head.heard);
      if (sample !== undefined) profile.samples.push(sample);
      if (profile.samples.length > maxSamples) profile.samples.shift();
      if (isOfHead && !isRefused && isGood(head) && head.url === sent.url)
        noteGood(profile, { sent, status: head.status, events });
    },
    of(exchange, tagSalt) {
      const round = answeredRound(exchange);
      const profile = profileFor(exchange);
      if (round === undefined || profile === undefined) return undefined;
      const clock = clockOf(profile.samples);
      // Where bodies refuse, a status of success does not say that anything went well.
      if (exchange.refusal !== undefined) return clock && { clock };
      const good = goodOf(exchange);
      const headers = round.sent.state === 'seen' ? round.sent.value : [];
      const asker = askerOf(headers);
      const workedAt = profile.worked.get(asker.key);
      const isOther = (key: string): boolean => asker.kind !== '' && key !== asker.key && key.startsWith(asker.kind);
      const others = [...profile.worked].filter(([key]) => isOther(key));
      const otherWorkedAt = others.at(-1)?.[1];
      const known: Known = {
        ...(clock && { clock }),
        ...(workedAt !== undefined && { workedAt }),
        ...(otherWorkedAt !== undefined && { otherWorkedAt }),
        ...(good && { good: lastGood(good.sent, good.status, tagSalt, viaOf(good.events)) }),
      };
      return Object.keys(known).length > 0 ? known : undefined;
    },
    laterGood(exchange) {
      const good = goodOf(exchange)?.sent;
      return good !== undefined && good.at >= exchange.startedAt ? good : undefined;
    },
    forgetPrivate() {
      for (const key of origins.keys()) if (key.startsWith('private ')) origins.delete(key);
    },
  };
}
