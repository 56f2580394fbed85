/** What a request asks a token endpoint for (RFC 6749 section 4). */
import { formDecoded } from './bytes.ts';
import type { Exchange, Round } from './exchange.ts';

/** @returns a form's field, decoded; of a JSON body its member; nothing where the body is not known */
export function formField({ bodies }: Exchange, name: string): string | undefined {
  const text = bodies?.request?.text ?? '';
  if (text === '') return undefined;
  if (text.startsWith('{')) return new RegExp(`"${name}"\\s{0,5}:\\s{0,5}"([^"\\\\]{0,200})"`).exec(text)?.[1];
  const value = new RegExp(`(?:^|&)${name}=([^&]*)`).exec(text)?.[1];
  return value === undefined ? undefined : formDecoded(value);
}

/** @returns "authorization_code", "refresh_token", "password", ... */
export const grantType = (exchange: Exchange): string | undefined => formField(exchange, 'grant_type');

const path =
  /^[a-z]+:\/\/[^/?#]*[^?#]*\/(?:oauth2?|oidc|token|access_token|openid-connect|connect|authorize|cognito-idp)(?:\/|[?#]|$)/i;

/** Is an authorization server asked, as far as the form and the address tell? */
export const asksForToken = (exchange: Exchange, round: Round): boolean =>
  grantType(exchange) !== undefined ||
  formField(exchange, 'client_id') !== undefined ||
  /[?&]client_id=/.test(round.url) ||
  path.test(round.url);
