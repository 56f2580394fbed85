/** Array or object, as JSON.parse gives it. */
const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What is still to be written: a text as it is, or a value. */
type Todo = { readonly text: string } | { readonly value: unknown };

/** The members of an array or object with the signs around and between them, in order. */
function members(value: object): Todo[] {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown) => ['', item])
    : Object.entries(value).map(([name, item]) => [`${JSON.stringify(name)}:`, item]);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return [
    { text: open },
    ...entries.flatMap(([name, item], index) => [{ text: `${index > 0 ? ',' : ''}${name}` }, { value: item }]),
    { text: close },
  ];
}

/** As JSON.stringify, but without recursion: what JSON.parse could read can be nested deeper than the stack goes. */
function written(value: unknown): string {
  const parts: string[] = [];
  const todo: Todo[] = [{ value }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('text' in next) parts.push(next.text);
    else if (isNested(next.value)) for (const member of members(next.value).reverse()) todo.push(member);
    else parts.push(JSON.stringify(next.value) ?? '');
  }
  return parts.join('');
}

/**
 * A value out of parsed JSON as text for a person: a string without its quotes, anything else as compact JSON.
 * Never throws, however deep it is nested.
 */
export function plainJson(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return written(value);
  }
}
