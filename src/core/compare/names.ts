const most = 10;

/** Names in one line: "a, b and 12 more". Nothing where there are none. */
export function nameList(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.slice(0, most).map((name) => (name === '' ? '(no name)' : name));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
