/**
 * What worked: per origin a small profile in memory, fed by every answer and written only together with a failure. It
 * keeps references while nothing is refused, and does its reckoning when something is.
 */
import { type ClockSample, clockOf, clockSample, maxSamples } from './clock.ts';
import type { NetEvent } from './event.ts';
import type { Exchange, Header, Instant } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import { lastGood } from './good.ts';
import { isCredential } from './group.ts';
import type { Known } from './messages.ts';
import { answeredRound } from './relevance.ts';
import { pathTemplate } from './template.ts';

type Sent = Extract<NetEvent, { kind: 'sent' }>;

interface Good {
  readonly sent: Sent;
  readonly status: number;
}

interface Profile {
  readonly samples: ClockSample[];
  /** By "method template". */
  readonly good: Map<string, Good>;
  /** When credentials were last accepted, by "field fingerprint". */
  readonly worked: Map<string, Instant>;
}

const maxOrigins = 100;
const maxPerOrigin = 30;

/** Puts an entry last, and forgets the first one beyond the bound. */
function put<T>(map: Map<string, T>, key: string, value: T, max: number): void {
  map.delete(key);
  map.set(key, value);
  for (const first of map.keys()) {
    if (map.size <= max) return;
    map.delete(first);
  }
}

const originOf = (url: string): string => /^[^/]*\/\/[^/?#]*/.exec(url)?.[0].replace(/\/\/.*@/, '//') ?? url;

export interface Profiles {
  /**
   * Takes the events of one request that was answered.
   * @param isPrivate of a private window: kept apart from the others
   */
  note(events: readonly NetEvent[], isPrivate: boolean): void;
  /** What is known of the origin that answered this exchange. */
  of(exchange: Exchange): Known | undefined;
  /** What was sent when the same method and path template later went well, if it did. */
  laterGood(exchange: Exchange): Sent | undefined;
  forgetPrivate(): void;
}

/** @param salt for the fingerprints, of this browser session */
export function createProfiles(salt: string): Profiles {
  const origins = new Map<string, Profile>();
  const keyOf = (url: string, isPrivate: boolean): string => (isPrivate ? `private ${originOf(url)}` : originOf(url));
  const tagOf = ({ name, value }: Header): string => `${name.toLowerCase()} ${fingerprint(salt, value)}`;

  function profileOf(key: string): Profile {
    const profile = origins.get(key) ?? { samples: [], good: new Map(), worked: new Map() };
    put(origins, key, profile, maxOrigins);
    return profile;
  }

  function profileFor(exchange: Exchange): Profile | undefined {
    const round = answeredRound(exchange);
    return round && origins.get(keyOf(round.url, exchange.private === 'yes'));
  }

  function goodOf(exchange: Exchange): Good | undefined {
    const round = answeredRound(exchange);
    return round && profileFor(exchange)?.good.get(`${round.method} ${pathTemplate(round.url)}`);
  }

  function noteGood(profile: Profile, sent: Sent, status: number): void {
    put(profile.good, `${sent.method} ${pathTemplate(sent.url)}`, { sent, status }, maxPerOrigin);
    for (const header of sent.headers)
      if (isCredential(header)) put(profile.worked, tagOf(header), sent.at, maxPerOrigin);
  }

  return {
    note(events, isPrivate) {
      const sent = events.findLast((event) => event.kind === 'sent');
      const head = events.findLast((event) => event.kind === 'response');
      if (sent === undefined || head?.heard === undefined || head.fromCache) return;
      const profile = profileOf(keyOf(head.url, isPrivate));
      const sample = clockSample(head, sent.at, head.at, head.heard);
      if (sample !== undefined) profile.samples.push(sample);
      if (profile.samples.length > maxSamples) profile.samples.shift();
      if (head.status < 400 && head.url === sent.url) noteGood(profile, sent, head.status);
    },
    of(exchange) {
      const round = answeredRound(exchange);
      const profile = profileFor(exchange);
      if (round === undefined || profile === undefined) return undefined;
      const clock = clockOf(profile.samples);
      const good = goodOf(exchange);
      const credential = round.sent.state === 'seen' ? round.sent.value.find(isCredential) : undefined;
      const tag = credential && tagOf(credential);
      const workedAt = tag === undefined ? undefined : profile.worked.get(tag);
      const field = credential?.name.toLowerCase();
      const others = [...profile.worked].filter(([key]) => key !== tag && key.startsWith(`${field} `));
      const otherWorkedAt = others.at(-1)?.[1];
      const known: Known = {
        ...(clock && { clock }),
        ...(workedAt !== undefined && { workedAt }),
        ...(otherWorkedAt !== undefined && { otherWorkedAt }),
        ...(good && { good: lastGood(good.sent, good.status, salt) }),
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
