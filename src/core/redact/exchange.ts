import type { Body, Exchange, Header, Observed, Round, RoundEnd } from '../exchange.ts';
import type { Bodies, CookieLine, GoodField, Known, LastGood } from '../messages.ts';

/** What is done to each text of an exchange in which a secret may stand. */
export interface TextMap {
  readonly url: (text: string) => string;
  readonly userinfo: (text: string) => string;
  readonly header: (header: Header) => Header;
  /** Status lines, error words. */
  readonly prose: (text: string) => string;
  readonly method: (text: string) => string;
  /** Of a parameter. */
  readonly name: (text: string) => string;
  /** Of credentials. */
  readonly scheme: (text: string) => string;
  /** What was made of a secret, to know it again. */
  readonly fingerprint: (text: string) => string;
  /** @param told a server told it */
  readonly body: (body: Body, told: boolean) => Body;
}

const observed = <T, U>(value: Observed<T>, change: (value: T) => U): Observed<U> =>
  value.state === 'seen' ? { state: 'seen', value: change(value.value) } : value;

const mapEnd = (end: RoundEnd, map: TextMap): RoundEnd =>
  end.kind === 'redirect' ? { kind: 'redirect', to: map.url(end.to) } : end;

const mapRound = (round: Round, map: TextMap): Round => ({
  ...round,
  url: map.url(round.url),
  ...(round.userinfo !== undefined && { userinfo: map.userinfo(round.userinfo) }),
  method: map.method(round.method),
  sent: observed(round.sent, (headers) => headers.map(map.header)),
  response: observed(round.response, (head) => ({
    ...head,
    statusLine: map.prose(head.statusLine),
    headers: head.headers.map(map.header),
  })),
  end: mapEnd(round.end, map),
});

/** Copies of bodies with their texts changed. */
export const mapBodies = <B extends Pick<Bodies, 'request' | 'response'>>(bodies: B, map: TextMap): B => ({
  ...bodies,
  ...(bodies.request && { request: map.body(bodies.request, false) }),
  ...(bodies.response && { response: map.body(bodies.response, true) }),
});

/** A copy of an exchange with each of these texts changed; facts that are no text stay. */
export const mapExchange = (exchange: Exchange, map: TextMap): Exchange => ({
  ...exchange,
  initiator: observed(exchange.initiator, map.url),
  rounds: exchange.rounds.map((round) => mapRound(round, map)),
  outcome:
    exchange.outcome.kind === 'failed'
      ? { kind: 'failed', error: map.prose(exchange.outcome.error) }
      : exchange.outcome,
  ...(exchange.joints && {
    joints: exchange.joints.map((joint) => ({
      ...joint,
      ...(joint.method !== undefined && { method: map.method(joint.method) }),
    })),
  }),
  ...(exchange.bodies && { bodies: mapBodies(exchange.bodies, map) }),
});

const cookie = /^cookie (?=.)/;

const mapField = (field: GoodField, map: TextMap): GoodField => {
  const { name, value = '', scheme, tag } = field;
  const [of] = cookie.exec(name) ?? [''];
  const shown =
    of === '' ? map.header({ name, value }) : { name: `${of}${map.name(name.slice(of.length))}`, value: '' };
  return {
    name: shown.name,
    ...(field.value !== undefined && { value: shown.value }),
    ...(scheme !== undefined && { scheme: map.scheme(scheme) }),
    ...(tag !== undefined && { tag: map.fingerprint(tag) }),
  };
};

const mapGood = ({ salt: _, ...good }: LastGood, map: TextMap): LastGood => ({
  ...good,
  ...(good.via && { via: good.via.map(map.url) }),
  method: map.method(good.method),
  url: map.url(good.url),
  query: good.query.map(map.name),
  sent: good.sent.map((field) => mapField(field, map)),
});

const mapCookie = (cookie: CookieLine, map: TextMap): CookieLine => ({
  ...cookie,
  line: map.header({ name: 'set-cookie', value: cookie.line }).value,
  method: map.method(cookie.method),
  url: map.url(cookie.url),
  ...(cookie.path !== undefined && { path: map.url(cookie.path) }),
  ...(cookie.initiator !== undefined && { initiator: map.url(cookie.initiator) }),
});

/** The same for what is known of its origin. */
export const mapKnown = (known: Known, map: TextMap): Known => ({
  ...known,
  ...(known.cookies && { cookies: known.cookies.map((each) => mapCookie(each, map)) }),
  ...(known.good && { good: mapGood(known.good, map) }),
});
