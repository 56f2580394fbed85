/** What is secret in a body: what looks like a token, and every value under a name that is known to be secret. */
import { formDecoded } from '#core/bytes.ts';
import type { Body } from '#core/exchange.ts';
import type { Piece } from '#core/secrets.ts';
import { jsonSecrets } from './json.ts';
import { multipartSecrets } from './multipart.ts';
import { piecesOf, plainRanges, type Range } from './ranges.ts';
import { isSecretName, type Side } from './secret-name.ts';
import { textSecrets } from './text.ts';

/** How deep a text within a string of a text is followed. */
const DEEPEST = 3;

/** JSON, also behind the prefix that keeps it from being run as a script (`)]}'`, `for(;;);`). */
const jsonStart = /^\s*(?:\)\]\}',?\s*|for\s*\(;;\);\s*)?[{[]/;

function secrets(text: string, side: Side, depth = 0): readonly Range[] {
  const within = (inner: string): readonly Range[] => (depth < DEEPEST ? secrets(inner, side, depth + 1) : []);
  const found = jsonStart.test(text) ? jsonSecrets(text, side, within) : textSecrets(text, side);
  return [...plainRanges(text), ...found];
}

const typeOf = (mimeType: string): string => mimeType.replace(/;.*/s, '').trim().toLowerCase();

/** Says which parts of a body are secret. Bytes may hold anything, so they are masked whole. */
export function bodyPieces({ text, mimeType, base64 }: Body, side: Side): readonly Piece[] {
  if (base64) return [{ text, secret: true }];
  const parts = typeOf(mimeType) === 'multipart/form-data' ? multipartSecrets(text) : [];
  return piecesOf(text, [...secrets(text, side), ...parts]);
}

/** One field of a form that was sent. */
export interface FormField {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** @returns the fields of a form that was sent as a query is written (URL standard, section 5); undefined for any other body */
export function formFields({ text, mimeType, base64 }: Body): readonly FormField[] | undefined {
  if (base64 || typeOf(mimeType) !== 'application/x-www-form-urlencoded') return undefined;
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [written = ''] = pair.split('=', 1);
      const name = formDecoded(written);
      const value = formDecoded(pair.slice(written.length + 1));
      const isSecret = isSecretName(name, 'request');
      return { name, pieces: isSecret ? [{ text: value, secret: true }] : piecesOf(value, secrets(value, 'request')) };
    });
}
