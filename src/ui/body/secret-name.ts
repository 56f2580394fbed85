import { urlPieces } from '#core/secrets.ts';

/** Whose body it is: in a response "code" is what went wrong, in a request it may open an account (RFC 6749 section 4.1). */
export type Side = 'request' | 'response';

/** Does the value under this name have to be masked? By the rules for the parameters of an address (url-secrets.ts). */
export function isSecretName(name: string, side: Side): boolean {
  const plain = name.replace(/[^\w.[\]-]/g, '');
  if (side === 'response' && /^code$/i.test(plain)) return false;
  return plain !== '' && urlPieces(`?${plain}=x`).some(({ secret }) => secret);
}
