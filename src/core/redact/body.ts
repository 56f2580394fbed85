import { base64Bytes, utf8Text } from '../bytes.ts';
import type { Body } from '../exchange.ts';
import { isGraphql, redactGraphql } from './graphql.ts';
import type { Hide } from './hide.ts';
import { redactHtml } from './html.ts';
import { redactJson } from './json.ts';
import { redactPairs } from './member.ts';
import { redactMultipart } from './multipart.ts';
import { redactProse } from './prose.ts';
import { redactXml } from './xml.ts';

type Reader = (text: string, mimeType: string, hide: Hide, told: boolean) => string | undefined;

/** By the essence of the content type; the first that matches. Without a reader the body is hidden as a whole. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/[/+]json$|json-seq$|\/x-ndjson$|\/jose\+json$|^text\/json$/, (text, _, hide, told) => redactJson(text, hide, told)],
  [/^application\/x-www-form-urlencoded$/, (text, _, hide) => redactPairs(text, hide)],
  [
    /^multipart\//,
    (text, type, hide, told) => redactMultipart(text, type, hide, (part, its) => redactBodyText(part, its, hide, told)),
  ],
  [/html/, (text, _, hide) => redactHtml(text, hide)],
  [/[/+]xml$/, (text, _, hide) => redactXml(text, hide)],
  [/^application\/graphql$/, (text, _, hide) => (isGraphql(text) ? redactGraphql(text, hide) : undefined)],
  [/^text\/plain$/, (text, _, hide) => redactProse(text, hide)],
];

/** Servers name types wrongly: what begins as JSON or markup is read so. */
function typeOf(text: string, essence: string): string {
  const start = /^\s*(?:[[{]|<(?:!doctype html|html|head|body)\b|<\?xml|<[A-Za-z])/i
    .exec(text)?.[0]
    ?.trim()
    .toLowerCase();
  if (start === undefined || !/json|form-urlencoded|html|xml|text\/plain|^$/.test(essence)) return essence;
  if (start === '{' || start === '[') return 'application/json';
  if (/^<(?:!|html|head|body)/.test(start)) return 'text/html';
  return start === '<?xml' ? 'application/xml' : /html|xml/.test(essence) ? essence : 'text/html';
}

/** @param told a server told it */
export function redactBodyText(text: string, mimeType: string, hide: Hide, told: boolean): string {
  const essence = mimeType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const type = typeOf(text, essence);
  const reader = readers.find(([pattern]) => pattern.test(type))?.[1];
  return (
    reader?.(text, mimeType, hide, told) ??
    hide('body', text, /^[\w.+/-]{3,60}$/.test(essence) ? essence : 'unknown type')
  );
}

/** A body without its secrets; what was Base64 of text is text then. */
export function redactBody(body: Body, hide: Hide, told: boolean): Body {
  const { base64, ...rest } = body;
  const bytes = base64 ? base64Bytes(body.text) : undefined;
  const text = base64 ? bytes && utf8Text(bytes) : body.text;
  const shown = text === undefined ? hide('body', body.text, 'bytes') : redactBodyText(text, body.mimeType, hide, told);
  return { ...rest, text: shown, mimeType: redactType(body.mimeType) };
}

/** A content type is harmless; what else may stand in the field is not known to be. */
const redactType = (type: string): string =>
  /^[\w.+-]{1,60}\/[\w.+-]{1,60}(?:; ?charset="?[\w-]{1,20}"?)?$/.test(type)
    ? type
    : (/^[\w.+-]{1,60}\/[\w.+-]{1,60}/.exec(type)?.[0] ?? '');
