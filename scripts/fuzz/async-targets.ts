/** The readers that answer later: they compute digests and verify signatures. */
import { type CheckContext, checkCredentials } from '../../src/core/check-credentials.ts';
import type { Header } from '../../src/core/exchange.ts';
import { verifyToken } from '../../src/core/tokens/verify.ts';
import { problemFaults } from './checks.ts';
import { header, now } from './header.ts';
import { halves, oneOf } from './parts.ts';
import { proven, provenSamples, verified, verifiedSamples } from './proof-grammars.ts';
import type { AsyncTarget } from './target.ts';

/** What a caller may know beside the line. */
function context(sent: Header, proof: string, input: string): CheckContext {
  const request = {
    method: oneOf(['GET', 'POST'], proof),
    url: 'https://resource.example.org/protectedresource',
    headers: [sent, { name: 'DPoP', value: proof }],
    ...(input.length % 3 === 0 && { body: proof }),
  };
  const full = { request, now, secret: 'Circle of Life' };
  return oneOf<CheckContext>([full, {}, { request }, { ...full, username: 'Mufasa' }, { secret: 'a:b' }, full], input);
}

/** The keys that a text means: one, a set, or a list of either. */
function keysOf(text: string): readonly object[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value.filter((each) => typeof each === 'object' && each !== null);
    return typeof value === 'object' && value !== null ? [value] : [];
  } catch {
    return [{}];
  }
}

export const asyncTargets: Readonly<Record<string, AsyncTarget>> = {
  'check-credentials': {
    source: { grammar: proven, samples: provenSamples },
    runs: 300_000,
    read: async (input) => {
      const [line, proof] = halves(input);
      const sent = header(line);
      const { problems, proven: answer } = await checkCredentials(sent.name, sent.value, context(sent, proof, input));
      return function* () {
        yield* problemFaults(problems, [sent.value]);
        if (answer !== undefined && typeof answer !== 'boolean') yield `proven is ${answer}`;
        if (answer === true && problems.length > 0) yield 'it is proven, and has problems all the same';
      };
    },
  },
  verify: {
    source: { grammar: verified, samples: verifiedSamples },
    runs: 300_000,
    read: async (input) => {
      const [text, keys] = halves(input);
      const { kid, reason, result } = await verifyToken(text, keysOf(keys));
      return function* () {
        if (!['valid', 'invalid', 'unverifiable'].includes(result)) yield `the result is ${result}`;
        if (result !== 'valid' && reason === undefined) yield `${result} without a reason`;
        if (reason !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(reason)) yield `the reason is ${reason}`;
        if (kid !== undefined && (typeof kid !== 'string' || result !== 'valid')) yield `${result} by the key ${kid}`;
      };
    },
  },
};
