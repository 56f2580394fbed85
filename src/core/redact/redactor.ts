import { markOf } from '../tokens/marks.ts';
import type { Hide, Kind } from './hide.ts';
import { isJwt, type ReadableToken, redactJwt } from './jwt.ts';
import { hideNested } from './nested.ts';

/** A value that was taken out, and the tag that stands for it. */
export interface Secret {
  readonly kind: Kind;
  readonly value: string;
  readonly tag: string;
}

/** Holds the numbering of one export, in memory only: the same secret has the same tag in all of it. */
export interface Redactor {
  readonly hide: Hide;
  secrets(): readonly Secret[];
  /** The JWTs among them, as far as they may be read; `tag` says which. */
  tokens(): readonly ReadableToken[];
  /** Kinds that are left as they are (see RedactorOptions). */
  readonly shown: ReadonlySet<Kind>;
}

export interface RedactorOptions {
  /** Only to show that the proof refuses what was left: values of these kinds stay, and repeated secrets are not looked for. */
  readonly show?: readonly Kind[];
}

/** Containers in containers are followed so deep. */
const deepest = 4;

function noteOf(value: string): string | undefined {
  if (isJwt(value)) return 'JWT';
  const vendor = markOf(value)?.vendor;
  return vendor === undefined ? undefined : `${vendor} token`;
}

/** A redactor without any secret yet. Numbers say nothing of the secret: they count. */
export function createRedactor(options: RedactorOptions = {}): Redactor {
  const shown: ReadonlySet<Kind> = new Set(options.show);
  const secrets = new Map<string, Secret>();
  const tags = new Set<string>();
  const tokens: ReadableToken[] = [];
  let depth = 0;

  const hide: Hide = (kind, value, note = noteOf(value)) => {
    if (value === '' || tags.has(value)) return value;
    const known = secrets.get(value);
    if (known) return shown.has(known.kind) ? value : known.tag;
    const tag = `<${kind} #${secrets.size + 1}, ${value.length} characters${note === undefined ? '' : `, ${note}`}>`;
    secrets.set(value, { kind, value, tag });
    tags.add(tag);
    if (depth < deepest) {
      depth++;
      const token = redactJwt(value, hide);
      if (token) tokens.push({ tag, ...token });
      else hideNested(kind, value, hide);
      depth--;
    }
    return shown.has(kind) ? value : tag;
  };
  return { hide, shown, secrets: () => [...secrets.values()], tokens: () => tokens };
}
