/** What is worth a remark whatever the verdict is (words.md section 3): never a cause by itself. */
import type { Evidence, Exchange } from './exchange.ts';
import { type Context, type Facts, factsOf } from './facts.ts';
import { signatureParameter } from './signed-query.ts';
import { flawOf } from './told.ts';

export interface Remark {
  readonly id: 'cleartext-credentials' | 'credential-in-url' | 'key-wrong-environment';
  /** For developers. */
  readonly text: string;
  readonly evidence: Evidence;
}

/** Loopback (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3): it leaves the machine by no wire. */
const isOwnMachine = (url: string): boolean =>
  /^[a-z]+:\/\/(?:[^/?#]*@)?(?:localhost|[^/?#:@]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?(?:[/?#]|$)/i.test(
    url,
  );

/** RFC 6750 section 5.3, RFC 7617 section 4, RFC 9110 section 17.16.1. */
function cleartext(facts: Facts): Remark | undefined {
  const { url } = facts.round;
  if (!/^(?:http|ws):/i.test(url) || isOwnMachine(url)) return undefined;
  const [carried] = facts.carried();
  const evidence = carried?.place ?? (facts.sentSession() ? facts.at('sent', 'cookie') : undefined);
  const text = 'The credentials went out over plain http: whoever is on the way can read them. Use https.';
  return evidence && { id: 'cleartext-credentials', text, evidence };
}

/** RFC 6750 section 5.3, RFC 9700 section 4.3.2. A signed address is meant to be one. */
function inUrl(facts: Facts): Remark | undefined {
  if (signatureParameter(facts.round.url) !== undefined) return undefined;
  const carried = facts.carried().find(({ where }) => where === 'key-parameter' || where === 'userinfo');
  const text =
    'The credential stands in the address: logs, histories and the Referer field keep it. Send it in a header.';
  return carried && { id: 'credential-in-url', text, evidence: carried.place };
}

/** Keys that say in their mark that they are live (Stripe, "API keys"), and hosts that say that they are for trying. */
const liveKey = /(?:^|[\s:])(?:sk|pk|rk)_live_/;
const trialHost = /^[a-z]+:\/\/(?:[^/?#]*[.@-])?(?:sandbox|staging|test)[.-]/i;

/** By the mark of a key; facts/auth.md section 4.6. */
function environment(facts: Facts): Remark | undefined {
  const flaw = flawOf(facts, ['test-key-on-production']);
  if (flaw) return { id: 'key-wrong-environment', text: flaw.problem.message, evidence: flaw.carried.place };
  const live = trialHost.test(facts.round.url) ? facts.carried().find(({ value }) => liveKey.test(value)) : undefined;
  const text = 'A live key was sent to a system for trying things out.';
  return live && { id: 'key-wrong-environment', text, evidence: live.place };
}

/** @returns at most one of each kind; nothing for an exchange without rounds. Never throws */
export function remarksOf(exchange: Exchange, context: Context): readonly Remark[] {
  const facts = factsOf(exchange, context);
  return facts === undefined ? [] : [cleartext, inUrl, environment].flatMap((remark) => remark(facts) ?? []);
}
