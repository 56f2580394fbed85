/** What an HTML page says to people: its title, its headings, its first paragraphs, and what is marked as an error. */
import type { Reason } from '../reason.ts';
import { decodeEntities } from './entities.ts';
import { tagReasons } from './html-tag.ts';
import { type Spot, say } from './statement.ts';
import { nextTag, type Tag } from './tags.ts';

/** Elements within a line; all others begin a new block of text. */
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

/** No text for people, or none that tells why. `script` and `style` hold no tags. */
const opaque: ReadonlySet<string> = new Set('script style svg template textarea select button nav footer'.split(' '));
const isRaw = (name: string): boolean => name === 'script' || name === 'style' || name === 'textarea';

const headings: ReadonlySet<string> = new Set(['title', 'h1', 'h2', 'h3']);

/** Menus consist of these: they must not use up what paragraphs may. */
const listed: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd']);

/** Names that authors give to the place of an error. The length bounds the search. */
const errorMark =
  /\s(?:id|class)\s*=\s*["']?[^"'>]{0,100}(?:error|alert|denied|forbidden|blocked|exception|warning|flash|refused|unauthori[sz]ed)/i;

const mostHeadings = 12;
const mostBlocks = 16;
const mostMarked = 16;
const mostListed = 12;
/** Characters of the source that are read. */
const longestRead = 64_000;

/** A block of text while it is read. */
interface Block {
  readonly start: number;
  end: number;
  readonly parts: string[];
}

/** `field` and the name of the place are the element that the text stands in: "title", "h1", "p". */
export function htmlReasons(to: Reason[], document: string, spot: Spot): void {
  const text = document.slice(0, longestRead);
  const left = { headings: mostHeadings, blocks: mostBlocks, marked: mostMarked, listed: mostListed };
  /** Elements that no tag closes: to look again for each would take quadratic time. */
  const unclosed = new Set<string>();
  let block: Block | undefined;
  let element = 'body';
  /** Element marked as an error that is open, and how many of its name are. */
  let marked = '';
  let depth = 0;
  let from = 0;

  const flush = (): void => {
    if (block === undefined) return;
    const budget = headings.has(element)
      ? 'headings'
      : marked !== ''
        ? 'marked'
        : listed.has(element)
          ? 'listed'
          : 'blocks';
    const said = decodeEntities(block.parts.join(''));
    // Rules of signs only, and single letters, say nothing.
    if (left[budget] > 0 && /[\p{L}\p{N}]{2}/u.test(said)) {
      left[budget]--;
      say(to, 'html', 'text', said, element, spot, text.slice(block.start, block.end));
    }
    block = undefined;
  };

  const addText = (start: number, end: number): void => {
    const run = text.slice(start, end);
    const trimmed = run.trim();
    if (trimmed === '') {
      if (run !== '') block?.parts.push(' ');
      return;
    }
    const first = start + run.length - run.trimStart().length;
    block ??= { start: first, end: first, parts: [] };
    block.parts.push(run);
    block.end = first + trimmed.length;
  };

  /** @returns behind the tag that closes this one; undefined where none does */
  const closing = ({ name, end }: Tag, lower: string): number | undefined => {
    if (unclosed.has(lower)) return undefined;
    const pattern = new RegExp(`</${name}[\\s>/]`, 'gi');
    pattern.lastIndex = end;
    const found = pattern.exec(text);
    if (found !== null) return found.index;
    unclosed.add(lower);
    return undefined;
  };

  for (;;) {
    const tag = nextTag(text, from);
    addText(from, tag?.start ?? text.length);
    if (tag === undefined) break;
    from = tag.end;
    if (tag.name === '') continue;
    const name = tag.name.toLowerCase();
    if (inline.has(name)) {
      // `<span>Error</span><span>1015</span>`: two words.
      if (tag.isEnd && text.charAt(tag.end) === '<' && text.charAt(tag.end + 1) !== '/') block?.parts.push(' ');
    } else if (name === 'br') {
      // A sentence may go on behind a line break; what stands behind its end is another one.
      if (element === 'pre' || /[.!?:]\s*$/.test(block?.parts.at(-1)?.slice(-20) ?? '')) flush();
      else block?.parts.push(' ');
    } else {
      flush();
      element = tag.isEnd || name === 'hr' ? 'body' : name;
      if (name === marked) depth += tag.isEnd ? -1 : 1;
      if (depth === 0) marked = '';
    }
    if (tag.isEnd || tag.end - tag.attributes <= 1) {
      if (tag.isEnd || !opaque.has(name)) continue;
    } else {
      const attributes = text.slice(tag.attributes, Math.min(tag.end - 1, tag.attributes + 4_000));
      tagReasons(to, name, attributes, spot);
      if (marked === '' && !inline.has(name) && name !== 'body' && name !== 'html' && errorMark.test(attributes)) {
        marked = name;
        depth = 1;
      }
    }
    if (opaque.has(name)) {
      const end = closing(tag, name);
      if (end !== undefined) from = end;
      else if (isRaw(name)) break;
    }
  }
  flush();
}
