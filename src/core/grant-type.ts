/** What a request asks a token endpoint for (RFC 6749 section 4). */
import { percentDecoded } from './bytes.ts';
import type { Exchange } from './exchange.ts';

/** @returns a form's field, decoded; of a JSON body its member; nothing where the body is not known */
export function formField({ bodies }: Exchange, name: string): string | undefined {
  const text = bodies?.request?.text ?? '';
  if (text.startsWith('{')) return new RegExp(`"${name}"\\s{0,5}:\\s{0,5}"([^"\\\\]{0,200})"`).exec(text)?.[1];
  const value = new RegExp(`(?:^|&)${name}=([^&]*)`).exec(text)?.[1];
  return value === undefined ? undefined : (percentDecoded(value.replaceAll('+', ' ')) ?? value);
}

/** @returns "authorization_code", "refresh_token", "password", ... */
export const grantType = (exchange: Exchange): string | undefined => formField(exchange, 'grant_type');
