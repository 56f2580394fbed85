/** Every spelling in which a secret may stand in a text. */

/** UTF-8 as one character per byte. Lone surrogates become U+FFFD. */
function utf8(text: string): string {
  const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return encodeURIComponent(whole).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const hexOf = (code: number, length: number): string => code.toString(16).padStart(length, '0');
const hex = (bytes: string): string => [...bytes].map((byte) => hexOf(byte.charCodeAt(0), 2)).join('');
const percent = (bytes: string, stays: RegExp): string =>
  bytes.replace(/[\s\S]/g, (byte) => (stays.test(byte) ? byte : `%${hex(byte).toUpperCase()}`));
const lowerPercent = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (found) => found.toLowerCase());

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The characters of Base64 that depend on these bytes alone, if `skip` bytes stand before them in their group of three. */
function base64(bytes: string, skip: number): string {
  let bits = 0;
  let held = 0;
  let result = '';
  for (const byte of `${'\0'.repeat(skip)}${bytes}`) {
    bits = ((bits << 8) | byte.charCodeAt(0)) & 0xffff;
    held += 8;
    while (held >= 6) {
      held -= 6;
      result += alphabet[(bits >> held) & 63];
    }
  }
  return result.slice([0, 2, 3][skip]);
}
const base64url = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};
const escaped = (character: string): string => `\\u${hexOf(character.charCodeAt(0), 4)}`;
const json = (text: string, also: RegExp, upper = false): string =>
  text.replace(/[\s\S]/g, (character) => {
    if (also.test(character) || (character < ' ' && !short[character])) {
      return upper ? `\\u${escaped(character).slice(2).toUpperCase()}` : escaped(character);
    }
    return short[character] ?? character;
  });

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const html = (text: string, stays: RegExp, reference: (character: string) => string): string =>
  text.replace(/[\s\S]/g, (character) => (stays.test(character) ? character : reference(character)));
const decimal = (character: string): string => `&#${character.charCodeAt(0)};`;

const never = /(?!)/;
const word = /[A-Za-z0-9]/;
const notMarkup = /[^&<>"']/;

type Encode = (text: string, bytes: string) => string;

/** Name of the spelling -> how it is made from the text and its bytes in UTF-8. */
const encodings: readonly (readonly [string, Encode])[] = [
  ['plain', (text) => text],
  ['bytes', (_, bytes) => bytes],
  ['percent-encoded', (_, bytes) => percent(bytes, /[A-Za-z0-9_.!~*'()-]/)],
  ['percent-encoded', (_, bytes) => percent(bytes, /[A-Za-z0-9_.~-]/)],
  ['percent-encoded', (_, bytes) => percent(bytes, never)],
  ['form-encoded', (_, bytes) => percent(bytes, /[A-Za-z0-9_.*-]| /).replaceAll(' ', '+')],
  ['percent-encoded twice', (_, bytes) => percent(percent(bytes, /[A-Za-z0-9_.~-]/), /[A-Za-z0-9_.~-]/)],
  ['Base64', (_, bytes) => base64(bytes, 0)],
  ['Base64', (_, bytes) => base64(bytes, 1)],
  ['Base64', (_, bytes) => base64(bytes, 2)],
  ['hex', (_, bytes) => hex(bytes)],
  ['hex', (_, bytes) => hex(bytes).toUpperCase()],
  ['JSON', (text) => json(text, never)],
  ['JSON', (text) => json(text, never).replaceAll('/', '\\/')],
  // Ways of Go, Python, .NET, and of whoever escapes all of it.
  ['JSON', (text) => json(text, /[<>&\u2028\u2029]/)],
  ['JSON', (text) => json(text, /[^\u0000-\u007f]/)],
  ['JSON', (text) => json(text, /[<>&'"+`]|[^\u0000-\u007f]/, true)],
  ['JSON', (text) => json(text, /[\s\S]/)],
  ['JSON', (text) => json(text, /[\s\S]/, true)],
  ['JSON twice', (text) => json(json(text, never), never)],
  ['HTML', (text) => html(text, notMarkup, (character) => names[character] ?? character)],
  ['HTML', (text) => html(text, /[^&<>]/, (character) => names[character] ?? character)],
  ['HTML', (text) => html(text, /[^&<>"]/, (character) => names[character] ?? character)],
  ['HTML', (text) => html(text, notMarkup, decimal)],
  [
    'HTML',
    (text) =>
      html(text, /[^&<>"']/, (character) =>
        character === "'" || character === '"' ? decimal(character) : (names[character] ?? ''),
      ),
  ],
  ['HTML', (text) => html(text, word, decimal)],
  ['HTML', (text) => html(text, word, (character) => `&#x${hexOf(character.charCodeAt(0), 2)};`)],
  ['HTML', (text) => html(text, word, (character) => `&#x${hexOf(character.charCodeAt(0), 2).toUpperCase()};`)],
];

/** A spelling of a secret, and what it is called. */
export interface Spelled {
  readonly encoding: string;
  readonly text: string;
}

/** @returns each spelling once; those that an encoding does not change count as plain */
export function spellings(secret: string): readonly Spelled[] {
  const bytes = utf8(secret);
  const found = new Map<string, string>();
  for (const [encoding, encode] of encodings) {
    const text = encode(secret, bytes);
    const all = encoding === 'Base64' ? [text, base64url(text)] : [text, lowerPercent(text)];
    for (const each of all) if (!found.has(each)) found.set(each, encoding);
  }
  return [...found].map(([text, encoding]) => ({ encoding, text }));
}
