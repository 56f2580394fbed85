/** The readers that judge what was read, by more than one value: what stands in one input is taken apart for them. */

import { findBorneTokens } from '../../src/core/borne-tokens.ts';
import { parseChallenges } from '../../src/core/challenge.ts';
import { chooseChallenge } from '../../src/core/challenge-choice.ts';
import { clockVerdict } from '../../src/core/clock-verdict.ts';
import { whyNotSent } from '../../src/core/cookie-checks.ts';
import { readSetCookie } from '../../src/core/set-cookie.ts';
import { checkToken } from '../../src/core/tokens/check-token.ts';
import { keyAddresses } from '../../src/core/tokens/key-addresses.ts';
import { readToken } from '../../src/core/tokens/token.ts';
import { problemFaults } from './checks.ts';
import { challenges, credentials, lineBreak } from './grammars.ts';
import { header, now } from './header.ts';
import {
  clockSamples,
  clocks,
  cookieOnItsWay,
  cookieOnItsWaySamples,
  issuerSamples,
  issuers,
  tokenAnswered,
} from './judgement-grammars.ts';
import { halves, oneOf } from './parts.ts';
import { challengeSamples, credentialSamples, tokenSamples } from './samples.ts';
import type { Target } from './target.ts';
import { urlSamples } from './web-grammars.ts';

const isSentence = (text: string): boolean => /^\S.*\.$/su.test(text);

/** Server minus ours, known to a second, or to an hour; or not known at all. */
const serverClocks = [undefined, { offset: 0, within: 1_000 }, { offset: -86_400_000, within: 3_600_000 }] as const;

export const judgementTargets: Readonly<Record<string, Target>> = {
  choice: {
    source: { grammar: challenges, samples: challengeSamples },
    read: (input) => {
      const found = parseChallenges(input.split(lineBreak)).challenges;
      const choices = (['chromium', 'firefox'] as const).map((engine) => chooseChallenge(found, engine));
      return function* () {
        for (const { challenge, otherwise, why } of choices) {
          if (!isSentence(why)) yield `the reason is no sentence: ${why}`;
          if (challenge && !found.includes(challenge)) yield 'it answers what is not there';
          if (otherwise && !found.includes(otherwise)) yield 'it answers otherwise what is not there';
          if (otherwise && otherwise === challenge) yield 'it answers otherwise the same';
        }
      };
    },
  },
  'check-token': {
    source: { grammar: tokenAnswered, samples: tokenSamples.map((token) => `${token}${lineBreak}Bearer scope="a"`) },
    read: (input) => {
      const [text, answer] = halves(input);
      const [challenge] = parseChallenges([answer]).challenges;
      const clock = oneOf(serverClocks, input);
      const headers = [
        { name: 'Authorization', value: `Bearer ${text}` },
        { name: 'DPoP', value: answer },
      ];
      const found = checkToken(readToken(text), {
        now: oneOf([now, 0, -1, 8.64e15], text),
        request: { method: 'GET', url: oneOf(['https://server.example.com/a', '', answer], input), headers },
        ...(challenge && { challenge }),
        ...(clock && { clock }),
      });
      return () => problemFaults(found, [text]);
    },
  },
  'key-addresses': {
    source: { grammar: issuers, samples: issuerSamples },
    read: (input) => {
      const found = keyAddresses(input);
      return function* () {
        for (const { url, kind, source } of found) {
          if (!/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])/i.test(url)) yield `nobody may ask ${kind}`;
          if (source === '') yield 'it does not say whose rule it is';
        }
        const asked = new Set(found.map(({ kind, url }) => `${kind} ${url}`));
        if (asked.size < found.length) yield 'an address is there twice';
      };
    },
  },
  'borne-tokens': {
    source: { grammar: credentials, samples: [...credentialSamples, ...urlSamples] },
    read: (input) => {
      const sent = header(input);
      const type = oneOf(['application/json', 'application/x-www-form-urlencoded', 'text/plain'], input);
      const headers = [sent, { name: 'Cookie', value: input }, { name: 'Content-Type', value: type }];
      const url = `https://server.example.com/${sent.value}?${input}#${sent.value}`;
      const body = oneOf([input, `a=${sent.value}&${input}`, `{"a":"${input}"}`], sent.value);
      const found = findBorneTokens({ method: 'POST', url, headers, body });
      return function* () {
        for (const { where, text, span, token } of found) {
          const value = where === 'header' || where === 'cookie' ? headers[span.line]?.value : undefined;
          const place = value ?? (['path', 'query', 'fragment'].includes(where) ? url : body);
          if (place.slice(span.start, span.end) !== text) yield `the token is not what stands at its place: ${where}`;
          if (token && !token.header) yield 'a JWT without a header';
        }
      };
    },
  },
  'not-sent': {
    source: { grammar: cookieOnItsWay, samples: cookieOnItsWaySamples },
    read: (input) => {
      const [line, url] = halves(input);
      const engine = oneOf([undefined, 'chromium', 'firefox'] as const, url);
      const setAt = { url: 'https://www.example.com/a/b', now, ...(engine && { engine }) };
      const partition = oneOf([undefined, 'https://shop.example', ''] as const, line);
      const found = whyNotSent(
        { ...readSetCookie(line, setAt).effective, ...(partition !== undefined && { partition }) },
        {
          url,
          method: oneOf(['GET', 'POST', 'purge', ''], line),
          at: oneOf([now, now + 60_000, now + 86_400_000_000], input),
          isTopLevelNavigation: input.length % 2 === 0,
          isSameSite: line.length % 2 === 0,
          isPartitioned: url.length % 2 === 0,
          topLevelSite: url,
          ...(engine && { engine }),
        },
      );
      return function* () {
        yield* problemFaults(found, [line]);
        const codes = new Set(found.map(({ code }) => code));
        if (codes.size < found.length) yield 'a reason is there twice';
      };
    },
  },
  clocks: {
    source: { grammar: clocks, samples: clockSamples },
    read: (input) => {
      const finite = (text = ''): number => (Number.isFinite(Number(text)) ? Number(text) : 0);
      const all = input.split(lineBreak).map((line) => {
        const [origin = '', offset, within] = line.split(' ');
        return { origin, clock: { offset: finite(offset), within: Math.abs(finite(within)), samples: 1 } };
      });
      const found = clockVerdict(all, now, oneOf([undefined, all[0]?.origin], input));
      return function* () {
        const { kind, offset, within, origins: wrong, time } = found;
        const origins = new Set(all.map(({ origin }) => origin));
        if (Number.isNaN(offset) || Number.isNaN(within) || within < 0) yield `it is ahead ${offset} by ${within}`;
        if (wrong.some((origin) => !origins.has(origin))) yield 'it names an origin that is not there';
        if ((time === undefined) !== (kind === 'unknown')) yield `${kind} names the time ${time}`;
        if (kind === 'server' && wrong.length === 0) yield 'a server is wrong, and none is named';
      };
    },
  },
};
