import type { Hide } from './hide.ts';
import { redactMember, redactName } from './member.ts';

const nameOf = /\bname="((?:[^"\\]|\\.)*)"|\bname=([^\s;]+)/i;

/** Of the fields of a part only its type and the names in its disposition stay (RFC 7578 section 4). */
function redactField(line: string, hide: Hide): string {
  const colon = line.indexOf(':');
  const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
  if (/^content-type$/i.test(name) && /^[\w.+-]{1,60}\/[\w.+-]{1,60}(?:; ?charset=[\w-]{1,20})?$/.test(value))
    return line;
  if (/^content-disposition$/i.test(name)) {
    const part = nameOf.exec(value);
    const file = /\bfilename\*?="?([^";]*)/i.exec(value)?.[1];
    const shown = redactName(part?.[1] ?? part?.[2] ?? '', hide);
    return `${name}: form-data; name="${shown}"${file === undefined ? '' : `; filename="${hide('file', file)}"`}`;
  }
  return colon < 0 ? hide('header', line) : `${redactName(name, hide)}: ${hide('header', value)}`;
}

/** @returns undefined where the boundary does not stand in the text */
export function redactMultipart(
  text: string,
  mimeType: string,
  hide: Hide,
  body: (text: string, mimeType: string) => string,
): string | undefined {
  const boundary = /boundary="?([^";,\s]{1,70})/i.exec(mimeType)?.[1] ?? /^--([^\r\n]{1,70})\r?\n/.exec(text)?.[1];
  if (boundary === undefined || !text.includes(`--${boundary}`)) return undefined;
  const [preamble = '', ...parts] = text.split(`--${boundary}`);
  // Boundaries are drawn by lot, and no secret.
  const shown = parts.map((part) => {
    if (part.startsWith('--')) return `--${hide('text', part.slice(2).trim())}\r\n`;
    const end = /\r?\n\r?\n/.exec(part);
    const fields = (end ? part.slice(0, end.index) : part).trim().split(/\r?\n/);
    const value = end ? part.slice(end.index + end[0].length).replace(/\r?\n$/, '') : '';
    const name = nameOf.exec(fields.find((field) => /^content-disposition:/i.test(field)) ?? '');
    const type = /^content-type:\s*(.*)/i.exec(fields.find((field) => /^content-type:/i.test(field)) ?? '')?.[1];
    const file = fields.some((field) => /filename/i.test(field));
    const given = name?.[1] ?? name?.[2] ?? '';
    const redacted = file ? hide('file', value, type) : type ? body(value, type) : redactMember(given, value, hide);
    return `\r\n${fields.map((field) => redactField(field, hide)).join('\r\n')}\r\n\r\n${redacted}\r\n`;
  });
  return [preamble.trim() === '' ? '' : hide('text', preamble), ...shown].join('--boundary');
}
