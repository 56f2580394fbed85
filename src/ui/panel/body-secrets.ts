import type { Body, Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { bodyPieces, formFields } from '#ui/body/pieces.ts';

/** Names of fields are short; what is longer is no name. */
const NAME = 60;

/** What stands right before a value: `"name": "`, `name="value"`, `name=`, or the head of a part of a form with files. */
const before =
  /(?:"([\w.[\]-]+)"\s*:\s*"?|\bname="([\w.[\]-]+)"(?:\r?\n[^\r\n]*)*\r?\n\r?\n|\b([\w.[\]-]+)\s*=\s*["']?)$/;

/** So much of the text before a value is searched for its name. */
const REACH = 4 * NAME;

/** The name of each secret of a request body, in their order; empty where it has none that can be told. */
function secretNames(body: Body): readonly string[] {
  const fields = formFields(body);
  if (fields !== undefined)
    return fields.filter(({ pieces }) => pieces.some(({ secret }) => secret)).map(({ name }) => name);
  const pieces = bodyPieces(body, 'request');
  return pieces.flatMap(({ secret }, index) => {
    if (!secret) return [];
    const found = before.exec(pieces[index - 1]?.text.slice(-REACH) ?? '');
    return [found?.[1] ?? found?.[2] ?? found?.[3] ?? ''];
  });
}

/** So many names are told. */
const TOLD = 5;

/** "api_key, token": safe to show, each once. */
function namesWords(names: readonly string[]): string {
  const told = [...new Set(names)].filter((name) => /^[\w.[\]-]+$/.test(name) && name.length <= NAME);
  if (told.length === 0) return 'what may be a secret';
  return `${told.slice(0, TOLD).join(', ')}${told.length > TOLD ? ' and more' : ''}`;
}

/** Methods whose requests usually have content (RFC 9110 section 9.3, RFC 5789). */
const withBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/**
 * Says that no credentials were seen, and whether the body may still hold some.
 * @param exchange the one of the record that is shown, with no credentials in its headers or addresses
 */
export function noCredentials({ bodies }: Pick<StoredRecord, 'bodies'>, exchange: Exchange): string {
  const elsewhere = 'No Authorization header and no API key was sent in headers or address';
  const { requestId, rounds } = exchange;
  const own = bodies?.of === undefined || bodies.of === requestId;
  const body = own ? bodies?.request : undefined;
  if (body === undefined)
    return rounds.some(({ method }) => withBody.has(method.toUpperCase()))
      ? `${elsewhere}; the body is not visible.`
      : 'No Authorization header and no API key was sent.';
  if (bodies?.ofGroup) return `${elsewhere}; the body below may belong to another request.`;
  if (body.base64) return `${elsewhere}; the request body is bytes (below), which are not read.`;
  const names = secretNames(body);
  if (names.length > 0) return `No Authorization header was sent; the request body holds ${namesWords(names)} (below).`;
  if (body.cut !== undefined) return `${elsewhere}; the body is visible only in part.`;
  return 'No Authorization header and no API key was sent.';
}
