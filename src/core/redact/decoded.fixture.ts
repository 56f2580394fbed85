/** Looks for secrets by taking everything apart that can be taken apart; apart from proof.ts, which spells secrets. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const character = (code: number): string => String.fromCharCode(code);
const number = (hex: string): number => Number.parseInt(hex, 16);

const percent = (text: string): string => text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => character(number(hex)));
const asBytes = (text: string): string => percent(encodeURIComponent(text));
const reference = (code: number): string => asBytes(String.fromCodePoint(Math.min(code, 0x10ffff)));
const entities = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => reference(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => reference(number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const json = (text: string): string =>
  text
    .replace(/(?:\\u[0-9a-f]{4})+/gi, (units) =>
      asBytes(units.replace(/\\u(.{4})/gi, (_, hex: string) => character(number(hex)))),
    )
    .replace(/\\(["\\/])/g, '$1');

/** Groups of four characters are three bytes; what is left over is one or two. */
function base64(run: string): string {
  const plain = run.replaceAll('-', '+').replaceAll('_', '/');
  const bytes: string[] = [];
  for (let at = 0; at + 1 < plain.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((next) =>
      Math.max(0, alphabet.indexOf(plain.charAt(at + next) || 'A')),
    );
    const group = a * 262_144 + b * 4_096 + c * 64 + d;
    bytes.push(character(Math.floor(group / 65_536)), character(Math.floor(group / 256) % 256), character(group % 256));
  }
  return bytes.join('');
}

const hex = (run: string): string => (run.match(/../g) ?? []).map((pair) => character(number(pair))).join('');

function* runs(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{8,}/g))
    for (let skip = 0; skip < 4; skip++) yield base64(run.slice(skip));
  for (const [run] of text.matchAll(/[0-9a-f]{12,}/gi)) yield* [hex(run), hex(run.slice(1))];
}

/** All that a text says, three layers deep. */
function everything(text: string): string {
  const all: string[] = [];
  let layer = [asBytes(text)];
  for (let depth = 0; depth < 3; depth++) {
    all.push(...layer, ...layer.map((each) => each.replaceAll('+', ' ')));
    const next = layer.flatMap((each) =>
      [percent(each), entities(each), json(each), [...runs(each)].join('\n')].filter((decoded) => decoded !== each),
    );
    layer = [...new Set(next)];
  }
  return all.join('\n');
}

/** @returns the secrets that a text gives away */
export function givenAway(text: string, secrets: readonly string[]): readonly string[] {
  const all = everything(text);
  return secrets.filter((secret) => all.includes(asBytes(secret)));
}
