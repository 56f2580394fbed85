/** A text as it reads when an encoding is undone, so that a secret is found in it in whatever way it was spelled. */
import { base64Bytes } from '../bytes.ts';

export interface View {
  /** What was undone. */
  readonly encoding: string;
  /** UTF-16 units, or bytes where that is what an encoding gives. */
  readonly units: Uint16Array;
  /** Where in the text each unit begins, and where the last one ends. */
  readonly starts: Uint32Array;
  /**
   * The sum of what the units before each one weigh: the characters that stand for it in the text. What JSON has to
   * escape weighs one, so that a text weighs in an export what it weighed before.
   */
  readonly weights: Uint32Array;
}

/** Stands for what is not to be read: no character, no byte. */
const gap = 0xffff;

/** A text in which nothing is found: so long, so that places stay. */
export const blanked = (text: string): string => String.fromCharCode(gap).repeat(text.length);

function whole(text: string): View {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    units[at] = text.charCodeAt(at);
    starts[at] = at;
  }
  starts[text.length] = text.length;
  return { encoding: 'plain', units, starts, weights: starts };
}

/** A character of an escape, how many units the escape has, and whether it has to be written so; undefined: no escape. */
type Escape = readonly [character: number, length: number, needed?: true];
type Undo = (units: Uint16Array, at: number) => Escape | undefined;

/** @param sign unit with which each escape begins */
function undone(view: View, encoding: string, sign: number, undo: Undo): View | undefined {
  const { units, starts, weights } = view;
  if (!units.includes(sign)) return undefined;
  const out = new Uint16Array(units.length);
  const outStarts = new Uint32Array(units.length + 1);
  const outWeights = new Uint32Array(units.length + 1);
  let count = 0;
  let weight = 0;
  const put = (unit: number, at: number): void => {
    out[count] = unit;
    outStarts[count] = starts[at] ?? 0;
    outWeights[count++] = weight;
  };
  for (let at = 0; at < units.length; ) {
    const unit = units[at] ?? 0;
    const found = unit === sign ? undo(units, at) : undefined;
    if (found === undefined) {
      put(unit, at);
      weight += (weights[at + 1] ?? 0) - (weights[at] ?? 0);
      at++;
      continue;
    }
    const [character, length, needed] = found;
    if (character > 0xffff) put(0xd800 + ((character - 0x10000) >> 10), at);
    put(character > 0xffff ? 0xdc00 + (character & 0x3ff) : character, at);
    weight += (weights[needed ? at + 1 : at + length] ?? 0) - (weights[at] ?? 0);
    at += length;
  }
  outStarts[count] = starts[units.length] ?? 0;
  outWeights[count] = weight;
  return {
    encoding,
    units: out.subarray(0, count),
    starts: outStarts.subarray(0, count + 1),
    weights: outWeights.subarray(0, count + 1),
  };
}

/** @returns 0 to 15, or -1 */
function digit(unit: number | undefined): number {
  if (unit === undefined) return -1;
  if (unit >= 48 && unit <= 57) return unit - 48;
  const letter = unit | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** @returns the number that so many hexadecimal digits are, or -1 */
function hexNumber(units: Uint16Array, at: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index++) {
    const next = digit(units[at + index]);
    if (next < 0) return -1;
    value = value * 16 + next;
  }
  return value;
}

/** `%41` (RFC 3986 section 2.1) */
const percent: Undo = (units, at) => {
  const byte = hexNumber(units, at + 1, 2);
  return byte < 0 ? undefined : [byte, 3];
};

const blank: Escape = [32, 1];
/** `+` for a blank, as forms have it. */
const plus: Undo = () => blank;

const short = new Map(
  [...'"\\/bfnrt'].map((letter, index) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(index)]),
);

/** `\n`, `\u0041` (RFC 8259 section 7). Controls and halves of surrogate pairs have to be written so. */
const json: Undo = (units, at) => {
  const next = units[at + 1] ?? 0;
  const known = short.get(next);
  if (known !== undefined) return [known, 2, true];
  const unit = next === 117 ? hexNumber(units, at + 2, 4) : -1;
  if (unit < 0) return undefined;
  return unit < 32 || (unit >= 0xd800 && unit <= 0xdfff) ? [unit, 6, true] : [unit, 6];
};

const named = new Map([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['apos', 39],
]);

/** `&lt;`, `&#60;`, `&#x3c;` (HTML, "character references") */
const html: Undo = (units, at) => {
  const end = units.subarray(at, at + 10).indexOf(59);
  if (end < 2) return undefined;
  const inner = String.fromCharCode(...units.subarray(at + 1, at + end));
  const known = named.get(inner.toLowerCase());
  if (known !== undefined) return [known, end + 1];
  const [, decimal, hexadecimal] = /^#(?:(\d{1,7})|x([0-9a-f]{1,6}))$/i.exec(inner) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? [code, end + 1] : undefined;
};

/** What each ASCII character says as a digit of Base64 in either alphabet, or -1: of four digits the last gives the third byte. */
const sextets = Int8Array.from({ length: 128 }, (_, code) => base64Bytes(`AAA${String.fromCharCode(code)}`)?.[2] ?? -1);
const nibbles = Int8Array.from({ length: 128 }, (_, code) => digit(code));

/** An encoding of bytes by digits that say so many bits each. */
interface Digits {
  readonly encoding: string;
  readonly bits: 4 | 6;
  /** What each ASCII character says, or -1. */
  readonly values: Int8Array;
  /** Digits of the shortest secret that is looked for. */
  readonly least: number;
  /** Of one byte: its digits, and a little more where its first and last may be cut off with those of its neighbours. */
  readonly weight: number;
}
const base64: Digits = { encoding: 'Base64', bits: 6, values: sextets, least: 8, weight: 1.5 };
const hex: Digits = { encoding: 'hex', bits: 4, values: nibbles, least: 12, weight: 2 };

/** @returns start and end of each run of such digits that is long enough */
function runs({ units, starts, encoding }: View, { values, least }: Digits): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (let at = 0; at <= units.length; at++) {
    if ((values[units[at] ?? gap] ?? -1) >= 0) continue;
    // A run without any escape in it stands in the plain text as well, and is read there.
    const fresh = encoding === 'plain' || (starts[at] ?? 0) - (starts[start] ?? 0) !== at - start;
    if (at - start >= least && fresh) found.push([start, at]);
    start = at + 1;
  }
  return found;
}

/** The bytes of all runs, read from each digit at which a byte may begin: 24 bits are four digits of Base64, or six of hex. */
function* unpacked(view: View, digits: Digits): Generator<View> {
  const { bits, values, encoding, weight } = digits;
  const found = runs(view, digits);
  const most = found.reduce((sum, [start, end]) => sum + end - start + 1, 0);
  for (let skip = 0; most > 0 && skip < (bits === 6 ? 4 : 2); skip++) {
    const units = new Uint16Array(most);
    const starts = new Uint32Array(most + 1);
    let count = 0;
    const put = (unit: number, at: number): void => {
      units[count] = unit;
      starts[count++] = view.starts[at] ?? 0;
    };
    for (const [start, end] of found) {
      let held = 0;
      let holds = 0;
      for (let at = start + skip; at < end; at++) {
        held = ((held << bits) | (values[view.units[at] ?? gap] ?? 0)) & 0xffff;
        holds += bits;
        if (holds < 8) continue;
        holds -= 8;
        // The byte begins in the digit before this one.
        put((held >> holds) & 0xff, at - 1);
      }
      put(gap, end);
    }
    starts[count] = view.starts[found.at(-1)?.[1] ?? 0] ?? 0;
    yield {
      encoding,
      units: units.subarray(0, count),
      starts: starts.subarray(0, count + 1),
      weights: Uint32Array.from({ length: count + 1 }, (_, index) => index * weight),
    };
  }
}

/** Everything that is undone in a text as it stands, or as it reads within JSON. */
function* within(base: View, blanks: boolean): Generator<View> {
  yield base;
  const once = undone(base, 'percent-encoded', 37, percent);
  if (once) yield once;
  const twice = once && undone(once, 'percent-encoded twice', 37, percent);
  if (twice) yield twice;
  const form = blanks ? undone(once ?? base, 'form-encoded', 43, plus) : undefined;
  if (form) yield form;
  const markup = undone(base, 'HTML', 38, html);
  if (markup) yield markup;
  for (const each of [base, ...(once ? [once] : [])]) {
    yield* unpacked(each, base64);
    yield* unpacked(each, hex);
  }
}

/**
 * A text in every way in which it can be read: as it stands, without the escapes of JSON (once, twice), percent-encoding
 * (once, twice), forms and HTML, and the bytes of Base64 and hex in it, wherever they begin.
 * @param blanks are there secrets with blanks?
 */
export function* views(text: string, blanks: boolean): Generator<View> {
  const plain = whole(text);
  yield* within(plain, blanks);
  const once = undone(plain, 'JSON', 92, json);
  if (!once) return;
  yield* within(once, blanks);
  const twice = undone(once, 'JSON twice', 92, json);
  if (twice) yield* within(twice, blanks);
}
