import type { Evidence } from '../exchange.ts';
import { asksForToken, formField } from '../grant-type.ts';
import { isSaidBy, told } from '../told.ts';
import type { Cause } from './cause.ts';
import { vague } from './oauth-client-invalid.phrases.ts';

/** The OAuth client itself failed to authenticate at the token endpoint (client_id, client_secret, assertion). */
export const cause = {
  id: 'oauth-client-invalid',
  family: 'wrong',
  actor: 'developer',
  implies: [
    'credentials-rejected',
    'credentials-missing',
    'token-invalid',
    'permission-denied',
    'session-missing',
    'wrong-auth-scheme',
    'wrong-credential-type',
  ],
  check(facts, stated) {
    if (!stated) return undefined;
    const isVague = stated.certainty !== 'certain' && isSaidBy(vague, stated);
    if (isVague && !asksForToken(facts.exchange, facts.round)) return undefined;
    const { certainty, evidence } = told(facts, stated);
    const fields = ['client_assertion', 'client_secret', 'client_id'];
    const named = fields.find((name) => formField(facts.exchange, name) !== undefined);
    const form: readonly Evidence[] = named === undefined ? [] : [facts.at('form', named)];
    const id = formField(facts.exchange, 'client_id');
    return { certainty, evidence: [...evidence, ...form], params: id === undefined ? {} : { client: id } };
  },
} satisfies Cause;
