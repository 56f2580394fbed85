/** What a hidden value was: the first word of its tag. */
export type Kind =
  | 'basic'
  | 'bearer'
  | 'body'
  | 'challenge'
  | 'claim'
  | 'code'
  | 'cookie'
  | 'credentials'
  | 'email'
  | 'file'
  | 'header'
  | 'key'
  | 'name'
  | 'nonce'
  | 'password'
  | 'proof'
  | 'saml'
  | 'segment'
  | 'signature'
  | 'state'
  | 'text'
  | 'token'
  | 'user'
  | 'value';

/**
 * Takes a value out of what is exported.
 * @param value as it is meant: percent-decoded, unquoted
 * @param note what else may be said of it, such as its content type
 * @returns the tag that stands for it; an empty value stays empty
 */
export type Hide = (kind: Kind, value: string, note?: string) => string;

/** Puts a text that may hold secrets into a form that may be exported. */
export type Redact = (text: string, hide: Hide) => string;
