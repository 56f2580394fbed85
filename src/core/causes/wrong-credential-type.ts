import { flawOf, tokenPlace, told } from '../told.ts';
import type { Cause } from './cause.ts';

const flaws = [
  'refresh-token-as-access-token',
  'id-token-as-access-token',
  'api-key-as-bearer',
  'token-in-wrong-header',
  'test-key-on-production',
];

/** Keys for pages and apps, that everybody may know: never enough where a secret one is asked for (Stripe, Checkout.com, Clerk). */
const publishable = /^pk_(?:live|test|sbox)_/;

const keyIn = (fields: Readonly<Record<string, string>>): string =>
  fields.token ?? fields.apiKey ?? fields.username ?? '';

/** The right place, the wrong kind of credential (publishable key, ID token, app-only token, key of another product). */
export const cause = {
  id: 'wrong-credential-type',
  family: 'wrong',
  actor: 'developer',
  implies: [
    'credentials-rejected',
    'credentials-missing',
    'token-invalid',
    'api-key-invalid',
    'api-key-missing',
    'permission-denied',
  ],
  check(facts, stated) {
    const sent = flawOf(facts, flaws, true);
    const flaw = sent?.problem ?? facts.tokenProblems().find(({ code }) => flaws.includes(code));
    const open = facts.carried().find(({ reading: { fields } }) => publishable.test(keyIn(fields)));
    const what = flaw?.message ?? (open ? 'This is a publishable key.' : undefined);
    const params = what === undefined ? {} : { what };
    // "Was not sent or was of an unsupported type."
    if (stated && facts.sentNothing() && /\bnot sent or\b/i.test(stated.reason.said))
      return { certainty: 'possible', evidence: stated.evidence };
    if (stated) return { ...told(facts, stated), params };
    if (what === undefined || !facts.isRefused) return undefined;
    const places = flaw ? (sent?.carried.place ?? tokenPlace(facts)) : (open?.place ?? []);
    return {
      certainty: facts.status === 401 ? 'likely' : 'possible',
      evidence: [places, facts.at('status')].flat(),
      params,
    };
  },
} satisfies Cause;
