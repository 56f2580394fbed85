import type { Hide } from './hide.ts';
import { markup, redactAttributes, unescaped } from './markup.ts';
import { redactName } from './member.ts';
import { isHarmless, isRandom } from './plain.ts';
import { redactProse } from './prose.ts';
import { redactUrl } from './url.ts';

/** What stands within is no text for people. */
const opaque = /^(?:script|style|textarea|template|noscript|iframe|svg)$/i;
const addresses = /^(?:href|src|action|formaction|cite|poster|data)$/i;
/** Attributes whose value a page's author chose from a list, or made up of words. */
const authored =
  /^(?:type|method|rel|lang|charset|http-equiv|role|target|media|name|for|autocomplete|enctype|dir|scope|property|class|id)$/i;
const told = /^(?:alt|title|placeholder|aria-label)$/i;

function redactAttribute(name: string, value: string, hide: Hide): string {
  if (value === '') return '';
  if (addresses.test(name)) return redactUrl(value, hide);
  if (told.test(name)) return redactProse(value, hide);
  if (authored.test(name) && value.split(/\s+/).every((word) => /^[\w./:-]{0,40}$/.test(word) && !isRandom(word)))
    return value;
  // The value of a field, the content of a meta element, data- and event attributes: a token may stand in each.
  return isHarmless(value) ? value : hide('value', value);
}

/** HTML: elements stay, text is cleaned as text, and of attributes only what an author chooses from a list stays. */
export function redactHtml(document: string, hide: Hide): string {
  const parts: string[] = [];
  /** Element whose content is hidden as a whole, and that content. */
  let within = '';
  let content: string[] = [];
  const flush = (): void => {
    const value = content.join('').trim();
    if (value !== '') parts.push(hide('text', value, within));
    within = '';
    content = [];
  };
  for (const piece of markup(document)) {
    const { kind, written } = piece;
    const closing = kind === 'tag' && written.startsWith('</');
    if (within !== '' && !(closing && piece.name.toLowerCase() === within)) {
      content.push(written);
      continue;
    }
    if (within !== '') flush();
    if (kind === 'tag') {
      const shown = (name: string): string => redactName(name, hide);
      const attributes = redactAttributes(piece.attributes, shown, (name, value) => redactAttribute(name, value, hide));
      parts.push(`${closing ? '</' : '<'}${shown(piece.name)}${attributes}${piece.end}`);
      if (!closing && opaque.test(piece.name) && !piece.end.includes('/')) within = piece.name.toLowerCase();
    } else if (kind === 'text') {
      const text = unescaped(written);
      const shown = redactProse(text, hide);
      parts.push(shown === text ? written : shown);
    } else if (kind === 'declaration') parts.push(/^<!doctype html>$/i.test(written) ? written : '<!>');
    else parts.push(`<!--${hide('text', written.replace(/^<!(?:--|\[CDATA\[)|(?:--|\]\])>$/g, '').trim())}-->`);
  }
  flush();
  return parts.join('');
}
