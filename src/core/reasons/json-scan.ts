/**
 * Finds the members of JSON that tell of an error, with their places. JSON.parse gives no places, and nothing at all of a
 * body that was cut: this reads as far as it goes, and never throws. Linear.
 */
import { isSpace, skipNested, skipSpace, stringEnd, unescaped } from './json-text.ts';
import { holds, type Member, memberOf, plainName } from './member-names.ts';

/** A string or number under a telling name. */
export interface Leaf {
  /** "error.details.0.reason" */
  readonly path: string;
  /** As plainName gives it; of an element, the name of its array. */
  readonly name: string;
  readonly member: Member;
  /** Decoded. */
  readonly said: string;
  /** As it stands in the text, without quotation marks. */
  readonly quote: string;
  readonly isNumber: boolean;
  /** Its name, or that of a member around it, is one of errors alone. */
  readonly isError: boolean;
}

export interface Scan {
  readonly leaves: readonly Leaf[];
  /** Paths of all members that were looked at, without array indexes, names as plainName gives them: "errors.extensions". */
  readonly seen: ReadonlySet<string>;
  /** `"ok": false`, `"success": false` */
  readonly hasFailed: boolean;
}

const mostMembers = 200;
const deepest = 6;
/** Of one string, before its escapes are resolved. */
const longest = 6_000;

/** An object or array that is open. */
interface Frame {
  readonly isArray: boolean;
  /** Of the frame itself, with and without array indexes. */
  readonly path: string;
  readonly seen: string;
  /** Name and member that it is the value of. */
  readonly name: string;
  readonly member: Member | undefined;
  readonly isError: boolean;
  /** Of the member that is being read; of an array, the index. */
  key: string;
  index: number;
}

/** Splunk has `messages: [{type, text}]`; in other objects of arrays, `value` and `text` may be anything. */
const elementMember = (code: number, frame: Frame | undefined): Member | undefined =>
  code === 0x5b || frame?.name === 'messages' ? frame?.member : undefined;

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/**
 * @param from where the first brace or bracket stands
 * @param isRefusal all of it belongs to an error, `data` and `result` as well
 */
export function scanJson(text: string, from: number, isRefusal: boolean): Scan {
  const leaves: Leaf[] = [];
  const seen = new Set<string>();
  const open: Frame[] = [];
  let hasFailed = false;
  let members = 0;
  let at = from;

  const value = (frame: Frame, start: number, end: number, isNumber: boolean): void => {
    const name = frame.isArray ? frame.name : plainName(frame.key);
    const member = frame.isArray ? frame.member : memberOf(name, frame.member);
    if (member === undefined || (isNumber && member.kind === 'text')) return;
    const quote = text.slice(start, Math.min(end, start + longest));
    const path = joined(frame.path, frame.isArray ? String(frame.index) : frame.key);
    const isError = frame.isError || member.strong;
    leaves.push({ path, name, member, said: isNumber ? quote : unescaped(quote), quote, isNumber, isError });
  };

  while (at < text.length && members < mostMembers) {
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    const frame = open.at(-1);
    if (code === 0x7b || code === 0x5b) {
      const key = frame === undefined || frame.isArray ? (frame?.name ?? '') : plainName(frame.key);
      const isElement = frame === undefined || frame.isArray;
      if (open.length >= deepest || !(isElement || holds(key, isRefusal || open.length > 1))) {
        at = skipNested(text, at);
        continue;
      }
      const member = isElement ? elementMember(code, frame) : memberOf(key, frame.member);
      open.push({
        isArray: code === 0x5b,
        path: frame === undefined ? '' : joined(frame.path, frame.isArray ? String(frame.index) : frame.key),
        seen: isElement ? (frame?.seen ?? '') : joined(frame.seen, key),
        name: key,
        member,
        isError: frame?.isError === true || member?.strong === true,
        key: '',
        index: 0,
      });
      at++;
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      at++;
    } else if (code === 0x2c) {
      if (frame !== undefined) {
        frame.index++;
        // What follows without a name of its own is no value of the last one.
        frame.key = '';
      }
      at++;
    } else if (code === 0x3a) at++;
    else if (code === 0x22 || code === 0x27) {
      const end = stringEnd(text, at);
      const after = skipSpace(text, end + 1);
      if (frame !== undefined && !frame.isArray && text.charCodeAt(after) === 0x3a) {
        frame.key = unescaped(text.slice(at + 1, Math.min(end, at + 100)));
        seen.add(joined(frame.seen, plainName(frame.key)));
        members++;
        at = after + 1;
        continue;
      }
      if (frame !== undefined) value(frame, at + 1, end, false);
      members++;
      at = end + 1;
    } else {
      const start = at;
      while (at < text.length && !isSpace(text.charCodeAt(at)) && !'{}[],:"'.includes(text.charAt(at))) at++;
      // A sign that belongs nowhere here.
      if (at === start) at++;
      const literal = text.slice(start, Math.min(at, start + 40));
      if (frame === undefined) continue;
      if (/^-?\d+(?:\.\d+)?$/.test(literal)) value(frame, start, at, true);
      else if (literal === 'false' && open.length === 1 && /^(?:ok|success|succeeded)$/i.test(frame.key))
        hasFailed = true;
    }
  }
  return { leaves, seen, hasFailed };
}
