import type { Hide } from './hide.ts';
import { isRandom } from './plain.ts';

/** `sig1=:...:`: the label stays (RFC 9421 section 4.2). */
export const redactSignature = (value: string, hide: Hide): string =>
  value
    .split(',')
    .map((member) => {
      const [all = '', label = ''] = /^(\s*[a-z*][\w.*-]{0,40}=):?/i.exec(member) ?? [];
      const bytes = member.slice(all.length).trim().replace(/:$/, '');
      return `${label}:${hide('signature', bytes)}:`;
    })
    .join(',');

/** A component, a parameter with its value, a sign between them, anything else. */
const piece =
  /;[ \t]*(\w+)=("(?:[^"\\]|\\.)*"?|[^\s;,")]*)|"(@?[A-Za-z-]{1,40})"|[a-z*][\w.*-]{0,40}=(?=\()|[\s(),]+|;[a-z]{1,10}(?![\w=])|;|[^\s(),;]+/g;
const harmless: Readonly<Record<string, RegExp>> = {
  created: /^\d{1,13}$/,
  expires: /^\d{1,13}$/,
  alg: /^"[a-z0-9-]{1,30}"$/,
  tag: /^"[a-z-]{1,30}"$/,
};

/** Signature-Input: what was signed, when and how stays; the key and the nonce do not (RFC 9421 sections 2.3 and 4.1). */
export const redactSignatureInput = (value: string, hide: Hide): string =>
  value.replace(piece, (all, name?: string, written = '', component?: string) => {
    if (name !== undefined) {
      const shape = Object.hasOwn(harmless, name) ? harmless[name] : undefined;
      if (shape?.test(written)) return all;
      return `;${isRandom(name) ? '?' : name}="${hide(name === 'nonce' ? 'nonce' : 'key', written.replace(/^"|"$/g, ''))}"`;
    }
    if (component !== undefined) return isRandom(component) ? `"${hide('value', component)}"` : all;
    if (/^[\s(),;]/.test(all) || (all.endsWith('=') && !isRandom(all.slice(0, -1)))) return all;
    return hide('value', all);
  });
