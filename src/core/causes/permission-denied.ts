import type { Certainty } from '../exchange.ts';
import type { Facts, Statement } from '../facts.ts';
import { firstCarried } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause, Found } from './cause.ts';

/** Web servers say this of a file to everybody: server-access-rule, or a wall. */
const ofFile =
  /\bpermission to (?:access|view) (?:["/&]|this (?:resource|directory|page|document)|the requested)|\bon this server\b/i;

/** Said of what asks, not of who asks: mostly a scope of a token, or a permission of an application. */
const ofClient = /\b(?:key|token|app|application|client|integration|scopes?)\b/i;

/** The server itself may not open a file or its database. */
const ofServer = /\bE(?:ACCES|PERM)\b|\bfailed to open stream\b|'@'|\busing password\b/;

/** "Not enabled, or you do not have permission": it does not know itself. */
const isHedged =
  /\b(?:not (?:been )?(?:enabled|found|exist|available|active|verified)|invalid|expired|disabled|missing)\b[^.;]{0,60}\bor\b/i;

/** Kubernetes, Jenkins: nobody was recognised. */
const ofNobody = /\bsystem:anonymous\b|\banonymous\b/i;

function sureOf(facts: Facts, { certainty, by, reason: { said, source, is } }: Statement): Certainty | undefined {
  const isBare = facts.sentNothing() && facts.sent('cookie').state === 'absent';
  // A redirect of OAuth tells so that a person said no.
  if (source === 'redirect' || ofServer.test(said)) return undefined;
  if ((facts.status ?? 0) >= 500 && is === 'text' && certainty !== 'certain') return undefined;
  if (source === 'html' && ofFile.test(said)) return isBare ? undefined : 'possible';
  // The title of every wall.
  if (source === 'html' && facts.carried().length === 0 && /\baccess (?:is )?(?:denied|forbidden)\b/i.test(said))
    return 'possible';
  if (facts.status === 401) {
    // RFC 9110 section 15.5.2: it is the credentials that are missing; Firebase says permission even so.
    if (facts.sentNothing()) return /\bpermission/i.test(said) ? 'possible' : undefined;
    // Frameworks say no more than the name of the status so.
    if (/^unauthori[sz]ed(?:[ _]access)?\.?$/i.test(said)) return undefined;
    return by && certainty === 'certain' ? certainty : lessSure(certainty, 'likely');
  }
  if (certainty === 'possible' && !facts.isRefused) {
    if (source === 'graphql') return isBare ? 'possible' : 'likely';
    return source === 'json' && (facts.status ?? 400) < 400 ? 'possible' : undefined;
  }
  if (ofNobody.test(said)) return 'possible';
  if (is === 'text' && isHedged.test(said)) return lessSure(certainty, 'likely');
  return isBare || ofClient.test(said) || (facts.status ?? 0) >= 500 ? lessSure(certainty, 'likely') : certainty;
}

/** Fields that say it without a body: Jenkins names the permission, Identity-Aware Proxy knows who asks before it refuses. */
function ofGate(facts: Facts): Found | undefined {
  if (facts.status !== 403) return undefined;
  if (facts.field('x-required-permission') !== undefined) {
    const isNobody = ofNobody.test(facts.field('x-you-are-authenticated-as') ?? '');
    const evidence = [facts.at('response', 'x-required-permission'), ...firstCarried(facts)];
    return { certainty: isNobody ? 'possible' : 'certain', evidence, retry: 'no' };
  }
  if (facts.field('x-goog-iap-generated-response') === undefined) return undefined;
  return { certainty: 'likely', evidence: [facts.at('response', 'x-goog-iap-generated-response')], retry: 'no' };
}

/** The caller is known and a role, policy or rule refuses. */
export const cause = {
  id: 'permission-denied',
  family: 'permission',
  actor: 'asker',
  check(facts, stated) {
    const { status } = facts;
    const carried = firstCarried(facts);
    const at = facts.at('status', undefined, String(status));
    if (stated && isToldAsError(facts, stated)) {
      const certainty = sureOf(facts, stated);
      const plain = certainty === 'possible' && carried.length > 0 && status === 403 ? [at] : [];
      if (certainty) return { certainty, evidence: [...stated.evidence, ...plain, ...carried], retry: 'no' };
    }
    const gate = ofGate(facts);
    if (gate) return gate;
    // RFC 9110 section 15.5.4: with what was sent, the server knows who asks and refuses; the reason may be another one.
    if (status !== 403 || carried.length === 0 || facts.field('cf-mitigated') !== undefined) return undefined;
    // One place only: whatever else is possible knows more.
    return { certainty: 'possible', evidence: [at], retry: 'no' };
  },
} satisfies Cause;
