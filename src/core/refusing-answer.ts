import type { Evidence } from './exchange.ts';
import type { Facts, Statement } from './facts.ts';

/** Pages that refuse with a status of success hold little more than the refusal; longer ones may be about anything. */
const longest = 6_000;

/** @returns may words of refusal be meant for this request? Not those of a long page that came with a status of success */
export function speaksOfRequest({ exchange, status, field }: Facts): boolean {
  if (status === undefined) return false;
  if (status >= 400) return true;
  const body = exchange.bodies?.response;
  if (body === undefined || (body.cut ?? 0) > 0) return false;
  return body.text.length <= longest && !/javascript|css|^image|^font/.test(field('content-type') ?? body.mimeType);
}

/** Does a wall say it by a field of its own? That needs no words, whatever the page. */
export const isMarked = ({ by, reason }: Statement): boolean => by !== undefined && reason.source === 'header';

/** A field of an answer, by its lower-case name, and the value that tells. */
export type Mark = readonly [name: string, value: RegExp];

/** @returns the fields of the answer that bear one of these marks */
export function markedBy(facts: Facts, marks: readonly Mark[]): readonly Evidence[] {
  return marks.flatMap(([name, wanted]) => {
    const value = facts.field(name)?.trim();
    return value !== undefined && wanted.test(value) ? [facts.at('response', name, value.slice(0, 200))] : [];
  });
}
