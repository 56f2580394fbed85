import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Challenge, parseChallenges } from './challenge.ts';
import { type Reading, readByGrammar } from './challenge-grammar.fixture.ts';
import { remarks } from './problem.ts';

function read(...lines: string[]) {
  const { challenges, problems } = parseChallenges(lines);
  const all = [...problems, ...challenges.flatMap((each) => each.problems)];
  return { challenges, codes: all.map(({ code }) => code).filter((code) => !remarks.has(code)) };
}

const plain = ({ scheme, token68, params }: Challenge): Reading => ({
  scheme,
  ...(token68 !== undefined && { token68 }),
  params: params.map(({ name, value, quoted }) => ({ name, value, quoted })),
});

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...' ,;="\\\t\r\n\u0000aA=/+ü', 'Basic ', 'realm=', '\r\n '),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
  maxLength: 60,
});

test('any text: never throws, spans lie in their line, raw is what the span covers', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 3 }), (lines) => {
      const { challenges, problems } = parseChallenges(lines);
      const spans = [
        ...problems.map(({ span }) => span),
        ...challenges.flatMap((each) => [
          each.span,
          ...each.params.map(({ span }) => span),
          ...each.problems.map(({ span }) => span),
        ]),
      ];
      for (const span of spans) {
        const length = lines[span?.line ?? -1]?.length ?? -1;
        expect(span && span.start >= 0 && span.start <= span.end && span.end <= length).toBe(true);
      }
      for (const { raw, span, scheme, params } of challenges) {
        expect(raw).toBe(lines[span.line]?.slice(span.start, span.end));
        expect(raw.startsWith(scheme)).toBe(true);
        for (const { name, value, quoted, span: own } of params) {
          const source = lines[own.line]?.slice(own.start, own.end) ?? '';
          expect(source.startsWith(name)).toBe(true);
          if (!quoted) expect(source.endsWith(value)).toBe(true);
          expect(own.start >= span.start && own.end <= span.end).toBe(true);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

/** Texts of the grammar. Few different letters, so that mutations meet. */
const tchars = "aB9-._~!'*";
const token = fc.string({ unit: fc.constantFrom(...tchars), minLength: 1, maxLength: 4 });
const quoted = fc.string({
  unit: fc.constantFrom(...'aB, =;\t', '\\"', '\\\\', '\\a', 'ü'),
  maxLength: 6,
});
const blanks = fc.constantFrom('', '', '', ' ', '\t', '  ', ' \t');
const comma = fc
  .tuple(blanks, blanks, fc.constantFrom(',', ',', ',', ',,', ', ,'))
  .map(([before, after, commas]) => before + commas + after);
const joined = (element: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(comma, fc.oneof({ weight: 9, arbitrary: element }, fc.constant(''))), { maxLength })
    .map((parts) => parts.map(([before, each], index) => (index === 0 ? each : before + each)).join(''));
const param = fc
  .tuple(
    token,
    blanks,
    blanks,
    fc.oneof(
      token,
      quoted.map((inner) => `"${inner}"`),
    ),
  )
  .map(([name, before, after, value]) => `${name}${before}=${after}${value}`);
const token68 = fc.stringMatching(/^[aB9/+._~-]{1,4}={0,2}$/);
const challenge = fc
  .tuple(token, fc.constantFrom(' ', ' ', '  '), fc.oneof(fc.constant(''), token68, joined(param, 3)))
  .map(([scheme, space, body]) => (body === '' ? scheme : scheme + space + body));
const field = fc.tuple(blanks, joined(challenge, 3), blanks).map((parts) => parts.join(''));

/** One to three characters put in, taken out, or changed. */
const edit = fc.tuple(
  fc.nat(),
  fc.constantFrom(0, 1),
  fc.constantFrom('', ...' ,;="\\\taB/ü\u0000\u007f', '==', ' a', ', a=b', '\r\n '),
);
const mutated = fc.tuple(field, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) =>
  edits.reduce((now, [place, gone, put]) => {
    const at = place % (now.length + 1);
    return now.slice(0, at) + put + now.slice(at + gone);
  }, text),
);

/**
 * Where the parser departs from the grammar (besides remarks, such as that for obs-fold): it also reports what the grammar allows and
 * the text beside it does not (section 11.2: each name once), and a list without elements, which is of no use.
 */
const departures: ReadonlySet<string> = new Set(['duplicate-param', 'empty-header']);

function compare(line: string): void {
  // RFC 9112 section 5.2: a fold counts as a space, with the blanks before it; the parser leaves those in values.
  fc.pre(!/\t *\r\n/.test(line));
  const { challenges, codes } = read(line);
  const readings = readByGrammar(line.replace(/\r\n[ \t]+/g, ' '));
  const beyond = codes.filter((code) => !departures.has(code));
  expect([line, beyond.length === 0]).toEqual([line, readings.length > 0]);
  const [only, ...others] = readings;
  if (only !== undefined && others.length === 0) expect([line, challenges.map(plain)]).toEqual([line, only]);
}

describe('against the grammar of RFC 9110, rule by rule', () => {
  test('the grammar itself', () => {
    expect(readByGrammar('Basic realm="a\\"b", X y==,,Z')).toEqual([
      [
        { scheme: 'Basic', params: [{ name: 'realm', value: 'a"b', quoted: true }] },
        { scheme: 'X', token68: 'y==', params: [] },
        { scheme: 'Z', params: [] },
      ],
    ]);
    expect(
      ['Basic, a=b', 'A b c', 'A\tb', 'a=b', 'A b=', 'A b=""', ''].map((line) => readByGrammar(line).length),
    ).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  test('texts of the grammar: no problem, one reading, the same', () => {
    fc.assert(
      fc.property(field, (line) => {
        expect([line, readByGrammar(line).length]).toEqual([line, 1]);
        compare(line);
      }),
      { numRuns: 1_000 },
    );
  });

  test('mutated: a problem exactly where the grammar does not match', () => {
    fc.assert(fc.property(mutated, compare), { numRuns: 3_000 });
  });
});

function print({ scheme, token68: data, params }: Challenge): string {
  const written = params.map(({ name, value, quoted: isQuoted }) =>
    isQuoted ? `${name}="${value.replace(/["\\]/g, '\\$&')}"` : `${name}=${value}`,
  );
  return `${scheme} ${data ?? written.join(', ')}`.trimEnd();
}

test('what was parsed without a problem, printed and parsed again, is the same', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(field, mutated), { maxLength: 3 }), (lines) => {
      const { challenges, codes } = read(...lines);
      fc.pre(codes.every((code) => departures.has(code)));
      const again = read(challenges.map(print).join(', '));
      expect(again.challenges.map(plain)).toEqual(challenges.map(plain));
    }),
    { numRuns: 1_000 },
  );
});

/** Characters that are looked at while `run` runs: by code, by a search, or because a pattern passes over them. */
function steps(run: () => void): number {
  const { exec } = RegExp.prototype;
  const { charCodeAt, includes, indexOf } = String.prototype;
  let count = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.sticky || this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from : text.length;
    count += end - from + 1;
    return match;
  };
  String.prototype.charCodeAt = function (this: string, at: number): number {
    count += 1;
    return charCodeAt.call(this, at);
  };
  const search = (text: string, sought: string, from = 0): number => {
    const at = indexOf.call(text, sought, from);
    count += (at < 0 ? text.length : at + 1) - from;
    return at;
  };
  String.prototype.indexOf = function (this: string, sought: string, from?: number): number {
    return search(this, sought, from);
  };
  String.prototype.includes = function (this: string, sought: string, from?: number): boolean {
    return search(this, sought, from) >= 0;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { charCodeAt, includes, indexOf });
  }
  return count;
}

describe('linear: at most so many steps for each character', () => {
  const parts = [
    ['parameters', 'a="x"y, '],
    ['quotes', '"'],
    ['quotes and commas', '","'],
    ['commas', ','],
    ['commas and blanks', ', '],
    ['blanks', ' '],
    ['tabs', '\t'],
    ['backslashes', '\\'],
    ['escaped quotes', '\\"'],
    ['equals signs', '='],
    ['spaced equals signs', 'a = '],
    ['values that do not close', 'x=";'],
    ['unreadable schemes', '服 a=b '],
    ['words', 'a '],
    ['words and commas', 'a,'],
    ['one word', 'a'],
    ['folds', '\r\n '],
    ['folds and words', 'a\r\n\t'],
    ['line ends', '\r\n'],
    ['semicolons', 'a=b;'],
    ['padding', 'a=,'],
    ['quoted parameters that never end', ',a="'],
  ] as const;
  const heads = ['', 'B ', 'B a="'];

  test.each(parts)('%s, and 1 MB of them', (_, part) => {
    for (const head of heads) {
      const line = head + part.repeat(20_000 / part.length);
      expect([head, steps(() => parseChallenges([line])) <= 12 * line.length]).toEqual([head, true]);
    }
    const long = `B a="${part.repeat(1_000_000 / part.length)}`;
    expect(parseChallenges([long]).challenges[0]?.scheme).toBe('B');
  });
});
