import type { Row, StatusGroup } from './row.ts';

export type Chip = 'All' | StatusGroup;

export const chips: readonly Chip[] = ['All', '401', '403', '407', 'Other'];

/**
 * Reads the filter box: every word must be in the row, a word after "-" must not. Case does not matter.
 * @returns a test for rows
 */
export function rowFilter(text: string, chip: Chip): (row: Row) => boolean {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-');
  return (row) => {
    if (chip !== 'All' && row.group !== chip) return false;
    const all = `${row.status} ${row.method} ${row.host}${row.path} ${row.note}`.toLowerCase();
    return words.every((word) => (word.startsWith('-') ? !all.includes(word.slice(1)) : all.includes(word)));
  };
}
