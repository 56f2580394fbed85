/** What reading a JSON text gave: `value` is missing when it is no JSON. */
export interface JsonReading {
  readonly value?: unknown;
  readonly codes: readonly ('bom' | 'duplicate-key' | 'unsafe-integer')[];
}

const lexeme = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\]:]/g;

/** How JSON begins. Much of what is read here is none, and an exception costs more than all the rest. */
const beginning = /^[ \t\r\n]*[[{"\-\dtfn]/;

/**
 * Reads JSON (RFC 8259) and says what JSON.parse is silent about: a byte order mark, a name that is there twice in one
 * object (parsers differ in which one counts), and integers that lose digits as a double. Never throws.
 */
export function readJson(text: string): JsonReading {
  const bom = text.startsWith('\ufeff');
  const body = bom ? text.slice(1) : text;
  const before = bom ? (['bom'] as const) : [];
  if (!beginning.test(body)) return { codes: before };
  try {
    return { value: JSON.parse(body), codes: [...before, ...quirks(body)] };
  } catch {
    return { codes: before };
  }
}

/** Walks over the lexemes of a text that is known to be JSON. */
function quirks(text: string): ('duplicate-key' | 'unsafe-integer')[] {
  const names: Set<string>[] = [];
  const found = new Set<'duplicate-key' | 'unsafe-integer'>();
  let last = '';
  for (const at of text.match(lexeme) ?? []) {
    if (at === '{' || at === '[') names.push(new Set());
    else if (at === '}' || at === ']') names.pop();
    else if (at === ':') {
      const name = last.includes('\\') ? (JSON.parse(last) as string) : last.slice(1, -1);
      const seen = names.at(-1);
      if (seen?.has(name)) found.add('duplicate-key');
      seen?.add(name);
    } else if (/^-?\d+$/.test(at) && !Number.isSafeInteger(Number(at))) found.add('unsafe-integer');
    last = at;
  }
  return [...found];
}

/** @returns is it a JSON object (no array, not null)? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
