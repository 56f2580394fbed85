/**
 * Takes the secrets out of what leaves the extension, and proves that it did. First by structure: what is not known to
 * be harmless becomes a tag such as `<bearer #3, 812 characters, JWT>`. Then wherever else a known secret stands. Last
 * the finished text of the export is searched for all of them: one hit, and nothing leaves.
 */
import type { Exchange } from './exchange.ts';
import type { Bodies, Known } from './messages.ts';
import { byEcho, type Clean, createEcho } from './redact/echo.ts';
import { mapBodies, mapExchange, mapKnown, type TextMap } from './redact/exchange.ts';
import type { ReadableToken } from './redact/jwt.ts';
import { isProvable, type Leak, proveNoSecret } from './redact/proof.ts';
import { createRedactor, type Redactor, type RedactorOptions, type Secret } from './redact/redactor.ts';
import { byStructure } from './redact/structure.ts';

export { type Leak, proveNoSecret } from './redact/proof.ts';
export { createRedactor, type Redactor, type RedactorOptions, type Secret } from './redact/redactor.ts';

/** One exchange of an export. */
export interface ExportRecord {
  readonly exchange: Exchange;
  readonly bodies?: Bodies;
  /** What was known of the origin (StoredRecord.known). */
  readonly known?: Known;
}

/** Records without their secrets. */
export interface Redacted {
  readonly records: readonly ExportRecord[];
  /** The JWTs among the secrets, as far as they may be read; `tag` says which. */
  readonly tokens: readonly ReadableToken[];
}

/** One of them. */
export interface RedactedExchange extends ExportRecord {
  /** The JWTs among the secrets, as far as they may be read. */
  readonly tokens: readonly ReadableToken[];
}

const mapped = ({ exchange, bodies, known }: ExportRecord, map: TextMap): ExportRecord => ({
  exchange: mapExchange(exchange, map),
  ...(bodies && { bodies: mapBodies(bodies, map) }),
  ...(known && { known: mapKnown(known, map) }),
});

const readable = (redactor: Redactor, clean: Clean): readonly ReadableToken[] =>
  redactor.tokens().map(({ tag, header, claims }) => ({
    tag,
    header: clean(header),
    ...(claims !== undefined && { claims: clean(claims) }),
  }));

/**
 * Redacts all records of one export together, so that a secret of one is found in every other.
 * @param redactor its `secrets()` are then what the finished text is to be searched for
 */
export function redactRecords(records: readonly ExportRecord[], redactor: Redactor): Redacted {
  const copies = records.map((record) => mapped(record, byStructure(redactor.hide)));
  const clean = createEcho(redactor);
  return { records: copies.map((copy) => mapped(copy, byEcho(clean))), tokens: readable(redactor, clean) };
}

/** Redacts one exchange. Never throws. For an export of several use redactRecords. */
export function redactExchange(
  exchange: Exchange,
  bodies?: Bodies,
  options: RedactorOptions & { readonly redactor?: Redactor } = {},
): RedactedExchange {
  const redactor = options.redactor ?? createRedactor(options);
  const copy = mapped({ exchange, ...(bodies && { bodies }) }, byStructure(redactor.hide));
  const clean = createEcho(redactor);
  return { ...mapped(copy, byEcho(clean)), tokens: readable(redactor, clean) };
}

/** Every secret that stands in an exchange, nested ones too: the password within Basic, the signature of a JWT. */
export function secretsOf(exchange: Exchange, bodies?: Bodies): readonly Secret[] {
  const redactor = createRedactor();
  mapped({ exchange, ...(bodies && { bodies }) }, byStructure(redactor.hide));
  return redactor.secrets();
}

/** What became of the finished text of an export. */
export type RedactedText =
  | {
      readonly ok: true;
      readonly text: string;
      /** Secrets under six characters: removed by structure, but too short to be looked for. */
      readonly counted: number;
      /** Hidden values that are plain words, numbers or containers of others: removed by structure as well. */
      readonly plain: number;
    }
  | { readonly ok: false; readonly leaks: readonly Leak[] };

/** Under this length a secret stands in any text by chance. */
const shortest = 6;

/**
 * The last gate: searches the finished text of an export (HAR, Markdown, cURL) for all secrets of its records.
 * @returns the text only if none was found
 */
export function redactText(text: string, secrets: readonly Secret[]): RedactedText {
  const leaks = proveNoSecret(text, secrets);
  if (leaks.length > 0) return { ok: false, leaks };
  const counted = secrets.filter(({ value }) => value.length < shortest).length;
  return { ok: true, text, counted, plain: secrets.filter((secret) => !isProvable(secret)).length - counted };
}
