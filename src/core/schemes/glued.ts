import { type Problem, problem, type Span } from '../problem.ts';
import { schemeNames } from './names.ts';

/** Longest first, so that `ApiKey` is not taken for something shorter. */
const names = schemeNames.toSorted((a, b) => b.length - a.length).join('|');
const glued = new RegExp(
  `^(${names})([:=])[ \\t]*|^(bearer|basic|digest|negotiate)(?:%20|[\u00a0\u2000-\u200a\u202f\u3000]+|[+](?=eyJ)|(?=[A-Za-z0-9+/._~"'-]{8}))`,
  'i',
);

/** A scheme word, and where the rest begins. */
export interface Word {
  readonly scheme: string;
  readonly rest: number;
  /** Nothing at all stands between the scheme and the rest. */
  readonly bare?: true;
}

/** What a colon or an equals sign behind the scheme is called. */
export function afterScheme(mark: string, span: Span): Problem {
  return mark.startsWith(':')
    ? problem('colon-after-scheme', 'A colon stands after the scheme.', span)
    : problem('equals-after-scheme', 'An equals sign stands after the scheme.', span);
}

/** `Bearer:…`, `Bearer=…`, `Bearereyj…`: the scheme is there, but not the space after it. */
export function gluedWord(text: string, problems: Problem[], start: number): Word | undefined {
  const [all, marked, mark = '', bare] = glued.exec(text) ?? [];
  const scheme = marked ?? bare;
  if (all === undefined || scheme === undefined) return undefined;
  const span = { line: 0, start, end: start + all.length };
  if (mark !== '') problems.push(afterScheme(mark, span));
  else problems.push(problem('missing-space', 'The space after the scheme is missing.', span));
  return { scheme: text.slice(0, scheme.length), rest: all.length, ...(mark === '' && { bare: true }) };
}
