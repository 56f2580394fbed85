/**
 * XML errors: AWS and Azure (`Error/Code`, `Error/Message`), SOAP 1.1 and 1.2 faults, WebDAV, OData, problem+xml
 * (RFC 9457 appendix B), and others whose elements are named alike.
 */
import type { Reason } from '../reason.ts';
import { decodeEntities } from './entities.ts';
import { type Member, memberOf, plainName, tells } from './member-names.ts';
import { type Spot, say, shapeOf } from './statement.ts';
import { nextTag } from './tags.ts';

const mostTags = 400;
const deepest = 20;

/** An answer that is no refusal by its status is one only where such an element says so. */
const errorElement = /^(?:errors?|errorresponse|fault|err|exception|restexception|problem|response|rsp)$/i;

/** `<err code="98" msg="Invalid auth token" />` (Flickr), `<ServiceException code="...">` (OGC). */
const attribute = /\s(code|msg|message|reason|type|errorcode)\s*=\s*(?:"([^"]{1,1000})"|'([^']{1,1000})')/gi;

/** SOAP 1.2: `Code/Value`, `Subcode/Value`, `Reason/Text`: they say what the element around them is named for. */
interface Element {
  readonly name: string;
  readonly member: Member | undefined;
  /** Only an element without others in it has a value. */
  isLeaf: boolean;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The path and the name of the place: names of the elements without their prefixes, "Error.Code". */
export function xmlReasons(to: Reason[], text: string, status: number, spot: Spot): void {
  const open: Element[] = [];
  let from = 0;
  let isError = status >= 400;
  const tell = (member: Member | undefined, path: string, written: string): void => {
    const quote = written
      .replace(/^\s*<!\[CDATA\[/, '')
      .replace(/\]\]>\s*$/, '')
      .trim();
    const said = decodeEntities(quote);
    if (!isError || member === undefined || !tells(said, member, status)) return;
    say(to, 'xml', shapeOf(said, member.kind === 'text' ? 'text' : 'code'), said, path, spot, quote);
  };
  const path = (): string => open.map(({ name }) => name).join('.');
  for (let count = 0; count < mostTags; count++) {
    const tag = nextTag(text, from);
    if (tag === undefined) break;
    const { name: written, isEnd, start, end } = tag;
    const last = open.at(-1);
    if (written === '') {
      from = end;
      continue;
    }
    if (isEnd) {
      if (last?.isLeaf && end > start) tell(last.member, path(), text.slice(from, Math.min(start, from + 4_000)));
      open.pop();
    } else {
      const name = localName(written.replace(/\/$/, ''));
      if (last !== undefined) last.isLeaf = false;
      if (open.length >= deepest) return;
      isError ||= errorElement.test(name) && name !== 'response';
      open.push({ name, member: memberOf(plainName(name), last?.member), isLeaf: true });
      if (errorElement.test(name) || /exception/i.test(name)) {
        for (const found of text.slice(tag.attributes, Math.min(end, tag.attributes + 4_000)).matchAll(attribute)) {
          const key = found[1] ?? '';
          tell(memberOf(plainName(key), undefined), `${path()}.${key}`, found[2] ?? found[3] ?? '');
        }
      }
      if (text.charAt(end - 2) === '/') open.pop();
    }
    from = end;
  }
  // The body was cut within a value.
  const last = open.at(-1);
  if (last?.isLeaf && nextTag(text, from) === undefined) tell(last.member, path(), text.slice(from, from + 4_000));
}
