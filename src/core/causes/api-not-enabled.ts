import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** The API or feature is switched off for this project. */
export const cause = {
  id: 'api-not-enabled',
  family: 'permission',
  actor: 'developer',
  implies: [
    'permission-denied',
    'credentials-rejected',
    'token-invalid',
    'api-key-invalid',
    'insufficient-scope',
    'account-restricted',
    'oauth-client-invalid',
  ],
  says: {
    certain: [
      'SERVICE_DISABLED',
      'accessNotConfigured',
      'api_not_enabled',
      'api_disabled',
      'api_not_activated',
      'ApiNotActivatedMapError',
      'API_DISABLED_FOR_ORG',
      'API_CURRENTLY_DISABLED',
      'service_not_enabled',
      'feature_disabled',
      'feature_not_enabled',
      'OptInRequired',
      'SubscriptionRequiredException',
      'MissingSubscriptionRegistration',
      'SubscriptionNotRegistered',
      'E0000015',
      'signup_disabled',
      'provider_disabled',
      'email_provider_disabled',
      'phone_provider_disabled',
      'anonymous_provider_disabled',
      'rest_disabled',
      'rest_api_disabled',
      /\bapi\b(?:(?!\b(?:keys?|tokens?|accounts?|users?|clients?)\b).){0,80}\b(?:has not been (?:used in project|enabled|activated)|is not (?:enabled|activated)|is (?:currently )?disabled|has been disabled|must be enabled)\b/i,
      /\b(?:grant type|sign-?up|xml-rpc services?) (?:[\w'.-]+ )?(?:is|are|has been) (?:currently )?(?:not (?:enabled|activated)|disabled|turned off|switched off)\b/i,
      /\bnot (?:been )?(?:enabled|activated|signed up) (?:for|on|in) (?:your|this|the) (?:[\w-]+ )?(?:account|project|app|application|organi[sz]ation|team|workspace|tenant|instance|server)\b/i,
      /\bproject is not authori[sz]ed to use this api\b/i,
      /\bpermission to access the feature you are requesting\b/i,
      /\bsubscription is not registered to use (?:the )?(?:resource )?(?:provider|namespace)\b/i,
      /\bneeds? a subscription for the service\b/i,
    ],
    likely: [
      'PASSWORD_LOGIN_DISABLED',
      'ADMIN_ONLY_OPERATION',
      /\b(?:feature|service|endpoint|method|product|provider) (?:[\w'.-]+ )?(?:is|are|has been) (?:currently )?(?:not (?:enabled|activated)|disabled|turned off|switched off)\b/i,
      'client-not-enrolled',
      'OPERATION_NOT_ALLOWED',
      'auth/operation-not-allowed',
      'CONFIGURATION_NOT_FOUND',
      'not_enabled',
      'access_not_enabled',
      /\b(?:enable|activate) (?:it|the api|this api|the service) (?:by visiting|in|on|at|from)\b/i,
      /\battached to a project\b/i,
    ],
  },
  check(facts, stated) {
    // A service that is down says so as well.
    if (!stated || !isToldAsError(facts, stated) || (facts.status ?? 0) >= 500) return undefined;
    const found = told(facts, stated);
    // "Not enabled, or you do not have permission": it does not know itself.
    const isHedged = /\bor\b.{0,40}\b(?:permissions?|access|allowed|authori[sz]ed)\b/i.test(stated.reason.said);
    const { certainty } = found;
    return { ...found, certainty: isHedged && stated.reason.is === 'text' ? lessSure('likely', certainty) : certainty };
  },
} satisfies Cause;
