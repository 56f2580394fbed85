import { itemText, piecesOf } from './pieces.ts';

/** One member of the dictionary Signature-Input (RFC 9421 section 4.1). */
export interface Input {
  readonly label: string;
  /** `@method`, `content-digest`, `@query-param;name="Pet"` */
  readonly components: readonly string[];
  readonly given: ReadonlyMap<string, string>;
}

/** Label and value of each member of a dictionary (RFC 9651 section 3.2). */
export function membersOf(text: string): readonly (readonly [label: string, value: string])[] {
  return piecesOf(text, ',').map((piece) => {
    const equals = piece.indexOf('=');
    return equals < 0 ? [piece, ''] : [piece.slice(0, equals).trim(), piece.slice(equals + 1).trim()];
  });
}

/** @returns what the signature of this label covers; undefined where its value is no list with parameters */
export function inputOf([label, value]: readonly [string, string]): Input | undefined {
  const [list = '', ...rest] = piecesOf(value, ';');
  if (!list.startsWith('(') || !list.endsWith(')')) return undefined;
  const components = piecesOf(list.slice(1, -1), ' ').map((item) => {
    const [name = '', ...flags] = piecesOf(item, ';');
    return [itemText(name), ...flags].join(';');
  });
  const given = rest.map((piece): [string, string] => {
    const equals = piece.indexOf('=');
    return equals < 0 ? [piece, ''] : [piece.slice(0, equals), itemText(piece.slice(equals + 1).trim())];
  });
  return { label, components, given: new Map(given) };
}
