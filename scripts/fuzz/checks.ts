/** What must hold of everything that a parser returns, whatever came in. Each check yields a sentence per fault. */
import type { Problem, Span } from '../../src/core/problem.ts';

/** @returns is it a stretch of one of these lines? */
function isWithin({ line, start, end }: Span, lines: readonly string[]): boolean {
  const text = lines[line];
  return text !== undefined && Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
}

const shown = (span: Span | undefined): string => JSON.stringify(span);

/** Codes in kebab case, sentences for people, spans within the source, and nothing else. */
export function* problemFaults(problems: readonly Problem[], lines: readonly string[]): Generator<string> {
  for (const { code, message, span, ...more } of problems) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)) yield `a problem has the code ${JSON.stringify(code)}`;
    // A code without a sentence is shown as it is.
    if (message === code || !/^\S.*[.!?]$/su.test(message)) yield `the problem ${code} has no sentence`;
    if (span && !isWithin(span, lines)) yield `the problem ${code} stands outside the source: ${shown(span)}`;
    const surplus = Object.keys(more);
    if (surplus.length > 0) yield `the problem ${code} has ${surplus.join(', ')}`;
  }
}

/** A thing with a name or a text at its place in the source. */
export function* placeFaults(what: string, span: Span, lines: readonly string[], text: string): Generator<string> {
  if (!isWithin(span, lines)) yield `${what} stands outside the source: ${shown(span)}`;
  else if (!lines[span.line]?.startsWith(text, span.start))
    yield `${what} is not what stands at its place: ${shown(span)}`;
}
