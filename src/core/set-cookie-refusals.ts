/** For which attributes a browser does not keep a cookie (RFC 6265bis section 5.7; Partitioned: CHIPS). */
import type { CookieAsSet } from './cookie-as-set.ts';
import { type CookieAddress, isWithin } from './cookie-match.ts';
import { type CookiePair, octets } from './cookie-pair.ts';
import { cookiePrefix } from './cookie-prefix.ts';
import { hasControl, hasNonAscii, type Problem, problem } from './problem.ts';
import type { SetCookieContext } from './set-cookie.ts';

interface Facts {
  /** Attributes that count, by name in small letters, with their values. */
  readonly last: ReadonlyMap<string, string>;
  readonly address: CookieAddress;
  readonly context: SetCookieContext;
}

function domainProblem({ domain }: CookieAsSet, { last, address: { host } }: Facts): Problem | undefined {
  if (hasNonAscii(domain)) {
    return problem(
      'set-cookie-domain-non-ascii',
      'Domain holds characters outside ASCII; it must be written in Punycode.',
    );
  }
  // RFC 6265bis takes a lone dot for nothing; both browsers refuse it (measured).
  if (!isWithin(host, domain) || last.get('domain') === '.') {
    return problem('set-cookie-domain', 'Domain is neither the host that answered nor a domain above it.');
  }
  if (domain !== host && !domain.includes('.')) {
    return problem('set-cookie-domain-public', 'Domain is a whole top-level domain, which may have no cookies.');
  }
  return undefined;
}

/** What the prefix of the name demands and the cookie does not have. */
function prefixProblem(cookie: CookieAsSet, value: string, { last, address }: Facts): Problem | undefined {
  const { name, secure, httpOnly, path } = cookie;
  const hidden = name === '' && !value.includes('=') ? cookiePrefix(value) : undefined;
  if (hidden) {
    return problem(
      'set-cookie-prefix-nameless',
      `A cookie without a name has a value that begins with ${hidden.text}.`,
    );
  }
  const prefix = cookiePrefix(name);
  if (!prefix) return undefined;
  const missing = [
    !secure && 'Secure',
    // Both browsers take http on this machine for secure here too (measured).
    !address.secure && 'https',
    prefix.ofHttp && !httpOnly && 'HttpOnly',
    prefix.ofHost && (path !== '/' || !last.has('path')) && 'Path=/',
    prefix.ofHost && (last.get('domain') ?? '') !== '' && 'no Domain',
  ].filter((each) => each !== false);
  if (missing.length === 0) return undefined;
  return problem('set-cookie-prefix', `A name with ${prefix.text} needs ${missing.join(', ')}.`);
}

const maxOctets = 4096;

/** @returns the problems of the line and of its name and value for which the cookie is not kept */
export function pairRefusals(line: string, pair: CookiePair, engine: SetCookieContext['engine']): readonly Problem[] {
  const { name, value, bare, span } = pair;
  const found: Problem[] = [];
  // A tab within name or value is no control character for RFC 6265bis and Firefox (measured).
  if (hasControl(line) || (engine === 'chromium' && /\t/.test(name + value))) {
    found.push(
      problem('set-cookie-control-character', 'A control character stands in the line; browsers refuse the cookie.'),
    );
  }
  if (name === '' && value === '') {
    found.push(problem('set-cookie-empty', 'The cookie has neither name nor value; browsers refuse it.', span));
  } else if (name === '' && !bare && (engine === 'firefox' || value.includes('='))) {
    // RFC 6265bis keeps them; both browsers refuse a second equals sign, Firefox any (measured).
    found.push(
      problem('set-cookie-nameless', 'The line begins with an equals sign; browsers refuse the cookie.', span),
    );
  }
  if (octets(name) + octets(value) > maxOctets) {
    found.push(
      problem('set-cookie-too-large', 'Name and value are over 4096 bytes; browsers refuse the cookie.', span),
    );
  }
  return found;
}

/** @returns the problems of its attributes for which the cookie is not kept */
export function refusals(cookie: CookieAsSet, value: string, facts: Facts): readonly Problem[] {
  const { secure, sameSite, partitioned } = cookie;
  const found: (Problem | undefined)[] = [domainProblem(cookie, facts)];
  if (secure && !facts.address.secure) {
    found.push(problem('set-cookie-secure-over-http', 'Secure cookies are not taken from an answer over plain http.'));
  }
  if (sameSite === 'None' && !secure) {
    found.push(problem('set-cookie-samesite-none-insecure', 'SameSite=None needs Secure.'));
  }
  if (partitioned && !secure) {
    found.push(problem('set-cookie-partitioned-insecure', 'Partitioned needs Secure.'));
  }
  found.push(prefixProblem(cookie, value, facts));
  const { crossSite, engine } = facts.context;
  // Firefox takes a cookie without SameSite for one with None.
  const free = sameSite === 'None' || (sameSite === 'Default' && engine === 'firefox');
  if (crossSite && !free) {
    found.push(
      problem('set-cookie-cross-site', 'Only cookies with SameSite=None are taken from an answer to another site.'),
    );
  }
  return found.filter((each) => each !== undefined);
}
