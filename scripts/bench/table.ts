const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown: the names of its columns, then its rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
