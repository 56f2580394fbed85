import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Call, json } from './reply.ts';

/** What every token of the API must fit. */
export interface Guard {
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  /** By which clock tokens are old or new. Default: this machine's. */
  readonly now?: () => Date;
}

const realm = 'Bearer realm="orders"';

const descriptions: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'The access token expired',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'The access token is for another audience',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'The signature of the access token does not verify',
};

function refuse(call: Call, status: 401 | 403, error: string, description: string, scope?: string): void {
  const wanted = scope === undefined ? '' : `, scope="${scope}"`;
  const challenge = `${realm}, error="${error}", error_description="${description}"${wanted}`;
  json(call, status, { error, error_description: description }, { 'WWW-Authenticate': challenge });
}

/**
 * Lets the call through when it carries a token of the provider with this scope; else answers as RFC 6750
 * section 3 says: no error code where no Bearer token came, `invalid_token`, or `insufficient_scope`.
 * @returns true when the caller is to answer
 */
export async function allowBearer(call: Call, guard: Guard, scope: string): Promise<boolean> {
  const token = /^bearer +(.*)$/i.exec(call.request.headers.authorization ?? '')?.[1];
  if (token === undefined) {
    json(call, 401, { message: 'This address wants a Bearer token.' }, { 'WWW-Authenticate': realm });
    return false;
  }
  try {
    const { keys, issuer, audience, now = () => new Date() } = guard;
    const { payload } = await jwtVerify(token, keys, { issuer, audience, typ: 'at+jwt', currentDate: now() });
    if (String(payload.scope).split(' ').includes(scope)) return true;
    refuse(call, 403, 'insufficient_scope', 'The access token does not allow this', scope);
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    refuse(call, 401, 'invalid_token', descriptions[error.code] ?? 'The access token is malformed');
  }
  return false;
}
