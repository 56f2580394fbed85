import type { Hide } from './hide.ts';
import { markup, redactAttributes, unescaped } from './markup.ts';
import { redactMember, redactName } from './member.ts';

/** `xmlns="urn:..."` and the values of SAML that are all addresses or URNs. */
function redactAttribute(name: string, value: string, hide: Hide): string {
  if (/^xmlns(?::|$)/i.test(name) && /^(?:urn:|https?:\/\/)[\w./:#-]{1,200}$/.test(value) && !/\d{5}/.test(value))
    return value;
  if (/^urn:oasis:names:tc:[\w:.-]{1,120}$/.test(value)) return value;
  return redactMember(name, value, hide, true);
}

/** XML: names of elements and attributes stay; their values are judged by the name, as members are. */
export function redactXml(text: string, hide: Hide): string {
  const names: string[] = [];
  const parts: string[] = [];
  for (const piece of markup(text)) {
    const { kind, written } = piece;
    if (kind === 'tag') {
      const closing = written.startsWith('</');
      const shown = (name: string): string => redactName(name, hide);
      const attributes = redactAttributes(piece.attributes, shown, (name, value) => redactAttribute(name, value, hide));
      if (closing) names.pop();
      else if (!piece.end.includes('/')) names.push(piece.name);
      parts.push(`${closing ? '</' : '<'}${shown(piece.name)}${attributes}${piece.end}`);
    } else if (kind === 'comment') parts.push(`<!--${hide('text', written.slice(4).replace(/-->$/, '').trim())}-->`);
    else if (kind === 'declaration') parts.push(/^<\?xml[\w\s="'.-]{0,80}\?>$/.test(written) ? written : '<!>');
    else {
      const inner = kind === 'cdata' ? written.slice(9).replace(/\]\]>$/, '') : unescaped(written);
      const value = inner.trim();
      const shown = redactMember(names.at(-1) ?? '', value, hide, true);
      parts.push(shown === value ? written : shown);
    }
  }
  return parts.join('');
}
