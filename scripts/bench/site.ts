/** What the bench's server serves: one tiny answer, and a page as they are. Sizes and heads are those of common sites. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { generator } from './random.ts';

export interface Reply {
  readonly type: string;
  /** Text is compressed on the way, bytes are not. */
  readonly body: string | Buffer;
  /** Header fields beside Content-Type and Cache-Control. */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * The median desktop page of the HTTP Archive (https://almanac.httparchive.org/en/2024/page-weight): 71 requests, of which
 * 24 are scripts (613 kB), 18 images (1,054 kB), 8 style sheets (78 kB), and 18 kB of HTML, all as transferred. Its 5 fonts
 * are left out; what is none of all these is a fetch here.
 */
const mix = { scripts: 24, styles: 8, images: 18, fetches: 15 };

/** Bytes of one of each, as transferred: text is compressed on the way. */
const weights = {
  page: 18_000,
  style: 78_000 / mix.styles,
  image: 1_054_000 / mix.images,
};

/** The script that most pages have (https://almanac.httparchive.org/en/2024/javascript), in a form that weighs 24 of the 25.5 kB. */
// knip does not see that this is the package (knip.json).
const library = readFileSync(createRequire(import.meta.url).resolve('jquery/dist/jquery.slim.min.js'), 'utf8');

const random = generator(1);
const pick = (below: number): number => Math.floor(random() * below);
const letters = 'etaoinshrdlcumwfgypbvk';
const vocabulary = Array.from({ length: 500 }, () =>
  Array.from({ length: 2 + pick(8) }, () => letters[Math.min(pick(letters.length), pick(letters.length))]).join(''),
);
const words = (count: number): string =>
  Array.from({ length: count }, () => vocabulary[Math.min(pick(500), pick(500))]).join(' ');

/** As many lines as weigh so many bytes when compressed. */
function filled(bytes: number, line: (index: number) => string): string {
  const lines: string[] = [];
  while (gzipSync(lines.join('\n')).length < bytes)
    for (let more = 0; more < 10; more += 1) lines.push(line(lines.length));
  return lines.join('\n');
}

/** The head that a site behind a CDN sends with everything. */
const fields = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data: https:; script-src 'self' 'unsafe-inline'; connect-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  Vary: 'Accept-Encoding, Origin',
  ETag: '"33a64df551425fcc55e4d42a148795d9f25f89d4"',
  'Last-Modified': 'Tue, 04 Nov 2025 09:30:00 GMT',
  Via: '1.1 varnish',
  'X-Cache': 'HIT, MISS',
  'X-Request-Id': '7f1c8ae2-9c1b-4f0e-9a53-2f8f1d6f1b11',
};

const each = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const page = (): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<script src="/page.js"></script>
${each(mix.styles, (index) => `<link rel="stylesheet" href="/mix/${index}.css">`)}
<body>${each(mix.images, (index) => `<img src="/mix/${index}.bmp" width="32" height="32" alt="">`)}
${filled(weights.page, (index) => `<p class="part-${index}"><a href="/${index}">${words(3)}</a> ${words(40)}.</p>`)}
${each(mix.scripts, (index) => `<script src="/mix/${index}.js"></script>`)}
<script>bench.load(${mix.fetches})</script>`;

/** A square of pixels of 24 bits, uncompressed (BITMAPINFOHEADER). */
function picture(): Buffer {
  // A line takes a multiple of four bytes.
  const side = Math.round(Math.sqrt(weights.image / 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + side * side * 3, 0x77);
  bytes.fill(0, 0, 54);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(side, 18);
  bytes.writeInt32LE(side, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  return bytes;
}

const byEnding: Readonly<Record<string, Reply>> = {
  js: {
    type: 'text/javascript',
    body: library,
    fields,
  },
  css: {
    type: 'text/css',
    body: filled(
      weights.style,
      (index) =>
        `.part-${index} > a, .${words(1)}-${index} { color: #${100_000 + pick(900_000)}; margin: ${pick(90)}px ${pick(9)}em }`,
    ),
    fields,
  },
  bmp: { type: 'image/bmp', body: picture(), fields },
  json: {
    type: 'application/json',
    body: JSON.stringify(Array.from({ length: 40 }, (_, id) => ({ id, name: 'A' }))),
    fields,
  },
};

const byPath: Readonly<Record<string, Reply>> = {
  '/': {
    type: 'text/html',
    body: '<!doctype html><title>Bench</title><script src="/page.js"></script><script>bench.wait()</script>',
  },
  '/tiny': { type: 'text/plain', body: 'ok' },
  '/mix': {
    type: 'text/html',
    body: page(),
    fields: { ...fields, 'Set-Cookie': 'session=5f2b9c1d7e; Path=/; HttpOnly; SameSite=Lax' },
  },
};

/** The answer at a path; undefined: there is none. */
export function replyAt(path: string): Reply | undefined {
  const ending = /^\/mix\/\d+\.(\w+)$/.exec(path)?.[1];
  return ending === undefined ? byPath[path] : byEnding[ending];
}
