import { isFileAddress, pathOf } from '../address-kinds.ts';
import type { Certainty } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { isSessionCookie } from '../session-cookie.ts';
import { isProse } from '../told-as-error.ts';
import type { Cause, Found } from './cause.ts';

/** How servers sign their own error pages. */
const signature =
  /^(?:nginx|openresty|tengine|angie|freenginx|lighttpd|cloudflare-nginx|apache tomcat|apache|jetty|thttpd|mini_httpd|boa|h2o|caddy|litespeed|openlitespeed|monkey)(?:[/ ][\d.]+[\w.-]*)?(?: \([\w .-]+\))?(?: server at .{1,100} port \d+)?$/i;

const plain =
  /^(?:error )?(?:http (?:status |error )?)?(?:403|forbidden|access (?:is )?(?:denied|forbidden)|[:!.–-]|\s)+$/i;

/** A cookie that may tell who asks: then the application may have refused, too. */
const knowsVisitor = (facts: Facts): boolean => {
  const sent = facts.sent('cookie');
  if (sent.state !== 'seen') return false;
  return sent.value.some((line) =>
    line.split(';', 200).some((pair) => isSessionCookie(pair.split('=', 1)[0]?.trim() ?? '')),
  );
};

/** Nothing but the page that a server makes for every 403, at an address that looks like a file. */
function byLook(facts: Facts): Found | undefined {
  const reasons = facts.reasons();
  if (!reasons.every(({ source, said }) => source === 'html' && (plain.test(said) || signature.test(said))))
    return undefined;
  if (!/^(?:GET|HEAD)$/.test(facts.round.method) || knowsVisitor(facts)) return undefined;
  const signed = reasons.filter(({ said }) => signature.test(said)).map(({ place }) => place);
  const path = pathOf(facts.round.url);
  const isFile = isFileAddress(facts.round.url);
  const isPlace = isFile || (signed.length > 0 && path.endsWith('/'));
  if (!isPlace && signed.length === 0) return undefined;
  const evidence = [...signed, ...(isPlace ? [facts.at('url')] : []), facts.at('status', undefined, '403')];
  return { certainty: isPlace && signed.length > 0 ? 'likely' : 'possible', evidence, retry: 'no' };
}

/** A web-server rule (file permission, directory listing, deny rule) refuses everyone like this. */
export const cause = {
  id: 'server-access-rule',
  family: 'blocked',
  actor: 'site-owner',
  implies: ['permission-denied', 'credentials-missing', 'hidden-not-found', 'session-missing'],
  check(facts, stated) {
    if (facts.status !== 403 || facts.challenges().length > 0) return undefined;
    const isAnonymous = facts.carried().length === 0;
    if (!stated) return isAnonymous ? byLook(facts) : undefined;
    const { certainty, reason } = stated;
    // Applications say the same in JSON, of who asks.
    const isPage = isProse(reason);
    if (!isPage && certainty !== 'certain') return undefined;
    if (!isPage && reason.is === 'text' && !isAnonymous) return undefined;
    const lowered: Certainty = certainty === 'likely' && !isAnonymous ? 'possible' : certainty;
    const evidence = [...stated.evidence, facts.at('status', undefined, '403')];
    return { certainty: lowered, evidence, retry: 'no' };
  },
} satisfies Cause;
