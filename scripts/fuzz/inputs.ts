/** One input for one number: texts of a grammar and known samples, as they are and broken in many ways. */
import { generator } from '../bench/random.ts';
import { type Grammar, produce } from './grammar.ts';

/** Where the inputs of one parser come from. */
export interface Source {
  readonly grammar: Grammar;
  /** Not empty. */
  readonly samples: readonly string[];
}

type Random = () => number;
type Mutation = (text: string, random: Random, source: Source) => string;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
/** @param list not empty */
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

/** What parsers trip over: separators, quotes, controls, line ends, half and odd characters of Unicode. */
const noise: readonly string[] = [
  ...'"\\,;=: \t/?#&%.~*\'`()<>[]{}@!-_+|^$0Aa',
  ...['\r\n ', '\r\n', '\n', '\r', '\0', '\x1f', '\x7f', '%', '%0', '%00', '%zz', '\\"', '""', '==', ', ,', '  '],
  ...['\u00e9', '\u00a0', '\ufffd', '\ud800', '\udc00', '\u{1f512}', '\ufeff', '\u200b', '\u2028', '…', '“'],
  ...['__proto__', 'constructor', 'undefined', 'null', 'NaN', '1e999', '-1', '9007199254740993', 'eyJ', '***'],
];

/** A byte as a browser shows it where a header is not UTF-8, or now and then any unit of UTF-16. */
const anyCharacter = (random: Random): string =>
  String.fromCharCode(random() < 0.9 ? below(random, 0x100) : below(random, 0x1_0000));

/** Two places of a text, in order. */
function stretch(text: string, random: Random): [number, number] {
  const from = below(random, text.length + 1);
  return [from, Math.min(text.length, from + 1 + below(random, random() < 0.8 ? 8 : text.length + 1))];
}

const put = (text: string, from: number, to: number, between: string): string =>
  text.slice(0, from) + between + text.slice(to);

const mutations: readonly Mutation[] = [
  (text, random) => put(text, ...stretch(text, random), ''),
  (text, random) => put(text, ...stretch(text, random), pick(random, noise)),
  (text, random) => put(text, ...stretch(text, random), anyCharacter(random)),
  (text, random) => {
    const at = below(random, text.length + 1);
    return put(text, at, at, pick(random, noise));
  },
  (text, random) => {
    const [from, to] = stretch(text, random);
    return put(text, to, to, text.slice(from, to));
  },
  (text, random) => text.slice(0, below(random, text.length + 1)),
  (text, random) => {
    const [from, to] = stretch(text, random);
    const part = text.slice(from, to);
    return put(text, from, to, part === part.toLowerCase() ? part.toUpperCase() : part.toLowerCase());
  },
  (text, random, source) => {
    const other = pick(random, source.samples);
    return put(text, ...stretch(text, random), other.slice(...stretch(other, random)));
  },
  (text, random, source) => text + pick(random, [', ', ',', ' ', ';', '']) + produce(source.grammar, random),
];

/** One part of the text again and again, up to so many characters: what is slow in long inputs shows. */
function pumped(text: string, random: Random, length: number): string {
  const [from, to] = stretch(text, random);
  const part = text.slice(from, to) || pick(random, noise);
  return put(text, to, to, part.repeat(Math.max(1, Math.floor((length - text.length) / part.length))));
}

const mebi = 2 ** 20;

/** @returns the input of this seed, up to 1 MiB: always the same one for the same source */
export function makeInput(source: Source, seed: number): string {
  const random = generator(seed);
  const kind = random();
  let text: string;
  if (kind < 0.05) text = Array.from({ length: below(random, 60) }, () => anyCharacter(random)).join('');
  else if (kind < 0.1) text = Array.from({ length: below(random, 30) }, () => pick(random, noise)).join('');
  else text = kind < 0.55 ? produce(source.grammar, random) : pick(random, source.samples);
  for (let left = pick(random, [0, 1, 1, 2, 2, 3, 4, 8]); left > 0; left -= 1) {
    text = pick(random, mutations)(text, random, source);
  }
  const rare = random();
  if (rare < 1 / 20_000) text = pumped(text, random, mebi);
  else if (rare < 1 / 500) text = pumped(text, random, 2 ** (8 + below(random, 9)));
  return text.slice(0, mebi);
}
