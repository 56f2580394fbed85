/** How far what was read is from what a sample expects. Pure. */

/** One line for each difference; none: the sample holds. */
export type Differences = readonly string[];

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

/** Members in any order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** @param allowed every value that may stand there */
export function oneOf(what: string, found: unknown, allowed: readonly unknown[]): Differences {
  if (allowed.some((each) => isSame(each, found))) return [];
  return [`${what}: ${shown(found)}, not ${allowed.map(shown).join(' or ')}`];
}

/** @param optional codes that may be there or not */
export function codes(
  found: readonly string[],
  expected: readonly string[],
  optional: readonly string[] = [],
): Differences {
  const missing = expected.filter((code) => !found.includes(code));
  const surplus = found.filter((code) => !expected.includes(code) && !optional.includes(code));
  return [...missing.map((code) => `missing: ${code}`), ...surplus.map((code) => `unexpected: ${code}`)];
}
