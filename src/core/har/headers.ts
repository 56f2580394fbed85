import type { Header } from '../exchange.ts';
import { fieldsOf, isFields, listOf, type Note, textOf } from './reading.ts';

/** Browsers that join repeated lines do it with a line feed; obs-fold (RFC 9112 section 5.2) goes on with a blank. */
const joint = /\r?\n(?![ \t])/;

/** Name and value of an item that is not as it should be. @returns undefined where either is missing */
function mended(item: unknown, place: string, note: Note): Header | undefined {
  const fields = fieldsOf(item, place, note);
  if (fields === undefined) return undefined;
  const name = textOf(fields.name, `${place}.name`, note);
  const value = textOf(fields.value, `${place}.value`, note);
  if (!name) note('har-missing', `${place}.name`, 'is missing.');
  else if (fields.value === undefined || fields.value === null) note('har-missing', `${place}.value`, 'is missing.');
  return name && value !== undefined ? { name, value } : undefined;
}

/** Most are: places are spelt out only where something is broken. */
const isHeader = (item: unknown): item is Header =>
  isFields(item) && typeof item.name === 'string' && item.name !== '' && typeof item.value === 'string';

/**
 * A list of header fields. Pseudo-header fields (RFC 9113 section 8.3) are left out: they are no fields.
 * @param mayBeJoined a line feed in a value stands between two lines (Firefox: of a response)
 * @returns undefined where there is no list
 */
export function headersOf(value: unknown, place: string, note: Note, mayBeJoined: boolean): Header[] | undefined {
  const headers: Header[] = [];
  const items = listOf(value, place, note);
  for (const [index, item] of items?.entries() ?? []) {
    const header = isHeader(item) ? item : mended(item, `${place}.${index}`, note);
    if (header === undefined || header.name.startsWith(':')) continue;
    const { name, value: text } = header;
    for (const line of mayBeJoined ? text.split(joint) : [text]) headers.push({ name, value: line });
  }
  return items && headers;
}
