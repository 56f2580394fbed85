/** The parsers of src/core, how each is called, and what must hold of its answer. */
import { type Challenge, parseChallenges } from '../../src/core/challenge.ts';
import { readCredentials } from '../../src/core/credentials.ts';
import type { Header } from '../../src/core/exchange.ts';
import type { RequestFacts } from '../../src/core/request-facts.ts';
import { checkToken } from '../../src/core/tokens/check-token.ts';
import { readToken, type Token } from '../../src/core/tokens/token.ts';
import { placeFaults, problemFaults } from './checks.ts';
import { challenges, credentials, lineBreak, tokens } from './grammars.ts';
import { header, now } from './header.ts';
import { judgementTargets } from './judgement-targets.ts';
import { challengeSamples, credentialSamples, tokenSamples } from './samples.ts';
import { signedTargets } from './signed-targets.ts';
import type { Target } from './target.ts';
import { webTargets } from './web-targets.ts';

/** The request that carries what is read. */
const request = (headers: readonly Header[], body: string): RequestFacts => ({
  method: 'POST',
  url: 'https://server.example.com/token',
  headers,
  body,
});

const [challenge] = parseChallenges([
  'Bearer realm="a", scope="a b", resource="https://server.example.com/"',
]).challenges;

function* challengeFaults({ params, problems, raw, scheme, span }: Challenge, lines: readonly string[]) {
  yield* problemFaults(problems, lines);
  yield* placeFaults('a challenge', span, lines, scheme);
  if (lines[span.line]?.slice(span.start, span.end) !== raw) yield 'raw is not what stands at the span';
  for (const { name, span: place } of params) {
    yield* placeFaults('a parameter', place, lines, name);
    if (place.line !== span.line || place.start < span.start || place.end > span.end) {
      yield `a parameter stands outside its challenge: ${JSON.stringify(place)} in ${JSON.stringify(span)}`;
    }
  }
}

/** @param source what the spans point into; undefined: the token was taken out of something, nothing is known of spans */
function* tokenFaults({ length, problems }: Token, source: string | undefined): Generator<string> {
  if (source === undefined) return;
  yield* problemFaults(problems, [source]);
  if (length !== source.length) yield `the length is ${length}, not ${source.length}`;
}

export const targets: Readonly<Record<string, Target>> = {
  challenges: {
    source: { grammar: challenges, samples: challengeSamples },
    read: (input) => {
      const lines = input.split(lineBreak);
      const found = parseChallenges(lines);
      return function* () {
        yield* problemFaults(found.problems, lines);
        for (const challenge of found.challenges) yield* challengeFaults(challenge, lines);
      };
    },
  },
  credentials: {
    source: { grammar: credentials, samples: credentialSamples },
    read: (input) => {
      const sent = header(input);
      const { name, value } = sent;
      const context = { request: request([sent], value), now };
      const { fields, problems, secretFields, token } = readCredentials(name, value, context);
      return function* () {
        yield* problemFaults(problems, [value]);
        for (const [field, text] of Object.entries(fields)) {
          if (typeof text !== 'string') yield `the field ${field} is no text`;
        }
        for (const field of secretFields)
          if (!Object.hasOwn(fields, field)) yield `the secret field ${field} is not there`;
        if (token) yield* tokenFaults(token, undefined);
      };
    },
  },
  tokens: {
    source: { grammar: tokens, samples: tokenSamples },
    read: (input) => {
      const token = readToken(input);
      const headers = [{ name: 'Authorization', value: `Bearer ${input}` }];
      const more = checkToken(token, { now, request: request(headers, ''), ...(challenge && { challenge }) });
      return function* () {
        yield* tokenFaults(token, input);
        yield* problemFaults(more, [input]);
      };
    },
  },
  ...webTargets,
  ...judgementTargets,
  ...signedTargets,
};
