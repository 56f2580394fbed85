/** The Cookie line of a request, and what is wrong in it. */
import { cookieAddress } from './cookie-match.ts';
import { type CookiePair, characterProblems, octets, readPairs } from './cookie-pair.ts';
import { cookiePrefix } from './cookie-prefix.ts';
import { hasControl, type Problem, problem } from './problem.ts';
import { nonValue } from './schemes/nonvalues.ts';

/** One cookie of a Cookie line. Its span is where it stands. */
export interface SentCookie extends CookiePair {
  readonly problems: readonly Problem[];
}

/** What a request's Cookie lines say. */
export interface SentCookies {
  readonly cookies: readonly SentCookie[];
  /** Of the lines as a whole. */
  readonly problems: readonly Problem[];
  /** Bytes of all lines, each with its name. */
  readonly octets: number;
}

/** Where servers stop by default (facts/auth.md section 4.3), largest first. */
const limits = [
  { above: 16_384, who: 'Node.js, IIS, AWS load balancers, nginx, Apache and Tomcat' },
  { above: 8_190, who: 'nginx, Apache and Tomcat' },
] as const;

/** Values that are no cookie's: other words for nothing, such as none or false, may well be meant. */
const literals: ReadonlySet<string> = new Set(['literal-undefined', 'literal-nan', 'literal-object']);

/** Attributes of Set-Cookie, which nobody sends back. */
const flags = /^(?:secure|httponly|partitioned)$/i;

function pairProblems(pair: CookiePair, secure: boolean): readonly Problem[] {
  const { name, value, span } = pair;
  const problems: Problem[] = [...characterProblems('cookie', pair)];
  if (hasControl(name) || hasControl(value)) {
    problems.push(problem('cookie-control-character', 'A control character stands in the cookie.', span));
  }
  if (pair.bare && flags.test(value)) {
    problems.push(
      problem('cookie-attribute', 'This is an attribute of Set-Cookie; a browser never sends it back.', span),
    );
  } else if (name === '') {
    problems.push(problem('cookie-nameless', 'The cookie has no name; servers read it in different ways.', span));
  }
  if (/^".*"$/s.test(value)) {
    problems.push(problem('cookie-quoted', 'The quotes belong to the value; some servers take them off.', span));
  }
  const literal = value === 'null' || literals.has(nonValue(value)?.code ?? '') ? nonValue(value) : undefined;
  if (literal) problems.push(problem(literal.code, literal.message, span));
  const prefix = cookiePrefix(name);
  if (prefix && !secure) {
    problems.push(problem('cookie-prefix-insecure', `A cookie with ${prefix.text} never goes over plain http.`, span));
  }
  return problems;
}

/**
 * Reads Cookie lines (RFC 6265bis sections 4.2 and 5.8.4) with what is wrong in them. Blanks around names and values do
 * not count, quotes are part of the value, repeated names stay in order. Never throws; takes linear time.
 * @param url of the request; without it nothing is said of name prefixes
 */
export function readCookies(lines: readonly string[], { url }: { readonly url?: string } = {}): SentCookies {
  const secure = url === undefined || cookieAddress(url).secure;
  const times = new Map<string, number>();
  const cookies = lines
    .flatMap((line, index) => readPairs(line, 0, index))
    .map((pair) => {
      const time = (times.get(pair.name) ?? 0) + 1;
      times.set(pair.name, time);
      const problems = [...pairProblems(pair, secure)];
      if (time === 2 && pair.name !== '') {
        const message = 'A cookie of this name is there before; many servers take only the first.';
        problems.push(problem('cookie-repeated', message, pair.span));
      }
      return { ...pair, problems };
    });
  const size = lines.reduce((sum, line) => sum + 'Cookie: '.length + octets(line), 0);
  const limit = limits.find(({ above }) => size > above);
  const large = `The cookies take ${Math.round(size / 1024)} KiB, more than ${limit?.who} take by default.`;
  return { cookies, problems: limit ? [problem('cookie-line-large', large)] : [], octets: size };
}
