import { base64Bytes } from '../bytes.ts';
import type { Body, Header } from '../exchange.ts';
import { fieldValue } from '../header.ts';
import { fieldsOf, listOf, type Note, textOf } from './reading.ts';

/** As a form is written (URL standard, "application/x-www-form-urlencoded serializing"). */
function formText(text: string): string {
  try {
    return encodeURIComponent(text)
      .replaceAll('%20', '+')
      .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return text;
  }
}

interface Param {
  readonly name: string;
  readonly value: string;
  readonly fileName?: string | undefined;
}

/** RFC 7578 section 4. */
function multipart(params: readonly Param[], boundary: string): string {
  const part = ({ name, value, fileName }: Param): string => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"`;
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  };
  return `${params.map(part).join('')}--${boundary}--\r\n`;
}

/** The text of a form of which only the parameters are told. They stand there decoded (HAR 1.2, "params"). */
function rebuilt(value: unknown, place: string, note: Note, mimeType: string): string {
  const params: Param[] = [];
  for (const [index, item] of listOf(value, place, note)?.entries() ?? []) {
    const here = `${place}.${index}`;
    const fields = fieldsOf(item, here, note);
    const name = textOf(fields?.name, `${here}.name`, note);
    if (name === undefined) continue;
    const fileName = textOf(fields?.fileName, `${here}.fileName`, note);
    params.push({ name, value: textOf(fields?.value, `${here}.value`, note) ?? '', fileName });
  }
  if (params.length === 0) return '';
  const boundary = /^multipart\/.*;\s*boundary="?([^";]+)/i.exec(mimeType)?.[1];
  if (boundary !== undefined) return multipart(params, boundary);
  return params.map(({ name, value: text }) => `${formText(name)}=${formText(text)}`).join('&');
}

/** `request.postData`. @returns undefined where there is none, or nothing in it */
export function requestBody(value: unknown, headers: readonly Header[], place: string, note: Note): Body | undefined {
  if (value === undefined || value === null) return undefined;
  const fields = fieldsOf(value, place, note);
  const told = textOf(fields?.mimeType, `${place}.mimeType`, note);
  const mimeType = told || (fieldValue(headers, 'content-type') ?? '');
  const text =
    textOf(fields?.text, `${place}.text`, note) || rebuilt(fields?.params, `${place}.params`, note, mimeType);
  return text === '' ? undefined : { text, mimeType };
}

/** `response.content`. @returns undefined where it has no text: the exporter did not keep it, or there was none */
export function responseBody(value: unknown, headers: readonly Header[], place: string, note: Note): Body | undefined {
  if (value === undefined || value === null) return undefined;
  const fields = fieldsOf(value, place, note);
  const text = textOf(fields?.text, `${place}.text`, note);
  if (!text) return undefined;
  const told = textOf(fields?.mimeType, `${place}.mimeType`, note);
  // Chromium and Safari write "x-unknown" for none.
  const mimeType = (told !== 'x-unknown' && told) || (fieldValue(headers, 'content-type') ?? '');
  if (textOf(fields?.encoding, `${place}.encoding`, note)?.toLowerCase() !== 'base64') return { text, mimeType };
  const base64 = text.replace(/\s/g, '');
  if (base64Bytes(base64) !== undefined) return { text: base64, mimeType, base64: true };
  note('har-bad-base64', `${place}.text`, 'is not Base64.');
  return { text, mimeType };
}
