import { isObject, readJson } from './json.ts';

/** One signature of a token in the JSON form, or the whole of an encrypted one, as the parts of the compact form. */
export interface JsonForm {
  readonly parts: readonly string[];
  /** Unprotected members; together with the protected ones they are the JOSE header (RFC 7515 section 2). */
  readonly unprotected: Readonly<Record<string, unknown>>;
}

/** Members that only a token has: enough to know one whose JSON was cut off. */
const marks = /"(?:signatures|protected|ciphertext)"\s{0,9}:/;

/** @returns was the JSON form of a token meant, though it is no JSON? */
export function looksLikeJsonForm(text: string): boolean {
  return text.startsWith('{') && marks.test(text);
}

/**
 * Reads the JSON form of a JWS (RFC 7515 section 7.2) or a JWE (RFC 7516 section 7.2), flattened or general.
 * @returns one entry for each signature or recipient; none when it is neither
 */
export function readJsonForms(text: string): readonly JsonForm[] {
  const { value } = readJson(text);
  if (!isObject(value)) return [];
  const encrypted = typeof value.ciphertext === 'string';
  const list = encrypted ? value.recipients : value.signatures;
  const each = Array.isArray(list) ? (list as unknown[]).filter(isObject) : [value];
  return each.flatMap((one) => {
    const shared = isObject(value.unprotected) ? value.unprotected : {};
    const unprotected = { ...shared, ...(isObject(one.header) ? one.header : {}) };
    const parts = encrypted
      ? [value.protected ?? '', one.encrypted_key ?? '', value.iv, value.ciphertext, value.tag]
      : [one.protected ?? '', value.payload ?? '', one.signature];
    return parts.every((part) => typeof part === 'string') ? [{ parts, unprotected }] : [];
  });
}
