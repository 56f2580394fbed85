import type { Certainty } from '../exchange.ts';
import type { Facts, Statement } from '../facts.ts';
import { firstCarried } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause, Found } from './cause.ts';

/** Web servers say this of a file to everybody: server-access-rule, or a wall. */
const ofFile =
  /\bpermission to (?:access|view) (?:["/&]|this (?:resource|directory|page|document)|the requested)|\bon this server\b/i;

/** Said of what asks, not of who asks: mostly a scope of a token, or a permission of an application. */
const ofClient = /\b(?:key|token|app|application|client|integration|scopes?)\b/i;

/** The server itself may not open a file or its database. */
const ofServer = /\bE(?:ACCES|PERM)\b|\bfailed to open stream\b|'@'|\busing password\b/;

/** "Not enabled, or you do not have permission": it does not know itself. */
const isHedged =
  /\b(?:not (?:been )?(?:enabled|found|exist|available|active|verified)|invalid|expired|disabled|missing)\b[^.;]{0,60}\bor\b/i;

/** Kubernetes, Jenkins: nobody was recognised. */
const ofNobody = /\bsystem:anonymous\b|\banonymous\b/i;

function sureOf(facts: Facts, { certainty, reason: { said, source, is } }: Statement): Certainty | undefined {
  const isBare = facts.sentNothing() && facts.sent('cookie').state === 'absent';
  // A redirect of OAuth tells so that a person said no.
  if (source === 'redirect' || ofServer.test(said)) return undefined;
  if ((facts.status ?? 0) >= 500 && is === 'text' && certainty !== 'certain') return undefined;
  if (source === 'html' && ofFile.test(said)) return isBare ? undefined : 'possible';
  // The title of every wall.
  if (source === 'html' && facts.carried().length === 0 && /\baccess (?:is )?(?:denied|forbidden)\b/i.test(said))
    return 'possible';
  if (facts.status === 401) {
    // RFC 9110 section 15.5.2: it is the credentials that are missing; Firebase says permission even so.
    if (facts.sentNothing()) return /\bpermission/i.test(said) ? 'possible' : undefined;
    return lessSure(certainty, 'likely');
  }
  if (certainty === 'possible' && !facts.isRefused) {
    if (source === 'graphql') return isBare ? 'possible' : 'likely';
    return source === 'json' && (facts.status ?? 400) < 400 ? 'possible' : undefined;
  }
  if (ofNobody.test(said)) return 'possible';
  if (is === 'text' && isHedged.test(said)) return lessSure(certainty, 'likely');
  return isBare || ofClient.test(said) || (facts.status ?? 0) >= 500 ? lessSure(certainty, 'likely') : certainty;
}

/** Fields that say it without a body: Jenkins names the permission, Identity-Aware Proxy knows who asks before it refuses. */
function ofGate(facts: Facts): Found | undefined {
  if (facts.status !== 403) return undefined;
  if (facts.field('x-required-permission') !== undefined) {
    const isNobody = ofNobody.test(facts.field('x-you-are-authenticated-as') ?? '');
    const evidence = [facts.at('response', 'x-required-permission'), ...firstCarried(facts)];
    return { certainty: isNobody ? 'possible' : 'certain', evidence, retry: 'no' };
  }
  if (facts.field('x-goog-iap-generated-response') === undefined) return undefined;
  return { certainty: 'likely', evidence: [facts.at('response', 'x-goog-iap-generated-response')], retry: 'no' };
}

/** The caller is known and a role, policy or rule refuses. */
export const cause = {
  id: 'permission-denied',
  family: 'permission',
  actor: 'asker',
  says: {
    certain: [
      'IAM_PERMISSION_DENIED',
      'AuthorizationFailed',
      'LinkedAuthorizationFailed',
      'AuthorizationPermissionMismatch',
      'RequestDisallowedByPolicy',
      'ForbiddenByRbac',
      'ForbiddenByPolicy',
      'insufficientFilePermissions',
      'appNotAuthorizedToFile',
      'not_admin',
      'permission_error',
      'user_not_permitted',
      'INSUFFICIENT_ACCESS',
      'INSUFFICIENT_ACCESS_OR_READONLY',
      'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
      'insufficient_access_rights',
      'access_denied_insufficient_permissions',
      'INVALID_PERMISSIONS',
      'missing_permissions',
      'E0000006',
      'permissions-required',
      'nopermission',
      'restricted_action',
      'rest_forbidden_context',
      'rest_cannot_create',
      'rest_cannot_edit',
      'rest_cannot_delete',
      'AADSTS50105',
      /\b(?:do|does)(?: not|n't) (?:currently )?have (?:[\w'-]+ ){0,3}?(?:permissions?|privileges?|authori[sz]ation|access rights?|rights)\b/i,
      /\b(?:do|does)(?: not|n't) have (?:the )?(?:right|required|necessary|appropriate|correct|sufficient|needed) (?:\w+ )?(?:roles?|access|permissions?)\b/i,
      /\b(?:lacks?|lacking|(?:is|are) missing) (?:[\w'./:-]+ ){0,5}?(?:permissions?|privileges?|roles?)\b/i,
      /\b(?:this )?action is (?:unauthori[sz]ed|forbidden)\b/i,
      /\bexplicit deny\b/i,
      /\bbecause no (?:[\w-]+ )?policy allows\b/i,
      /\bnot authori[sz]ed to (?:perform|do|execute|invoke|assume|call|run|create|update|delete|edit|modify|write|read)\b/i,
      /\bis unauthori[sz]ed for (?:user|api key|service account|run as)\b/i,
      /\bno permissions for \[/i,
      /\bcannot (?:get|list|watch|create|update|patch|delete|deletecollection|impersonate|use|bind|escalate) (?:resource|path) "/i,
      /\bpermission '[\w.:/-]+' (?:is )?(?:denied|required|missing)\b/i,
      /\bdoes not have [\w-]+(?:\.[\w-]+)+ access\b/i,
      /\bpermission denied (?:for|to|on) (?:table|schema|relation|function|view|sequence|database|column|role|resource|user)\b/i,
      /\bviolates row-level security policy\b|\bnew row violates row-level\b/i,
      /\bmissing or insufficient permissions\b/i,
      /\bmust (?:have|be) (?:an? )?(?:admin|owner|administrator)\b/i,
      /\b(?:requires?|needs?) (?:the )?(?:[\w'./:-]+ )?(?:admin(?:istrator)?|owner|role)s?\b(?! scope)/i,
      /\bsorry, you are not allowed to\b/i,
      /\bnot (?:allowed|permitted) to (?:perform|do|execute|create|update|delete|edit|modify|view|see|read|write|manage|use|deploy|publish|push|merge|invite) /i,
      /\bnot allowed to \w+\? this\b/i,
      /^missing access\.?$/i,
      /\bRBAC: access denied\b/i,
      /\byou cannot consume this service\b/i,
      /^missing permissions?\.?$/i,
      /\bunauthorized permission requested\b/i,
      /\bAADSTS(?:50105|53000|53001|53002|53003)\b/,
    ],
    likely: [
      'PERMISSION_DENIED',
      'AccessDenied',
      'AccessDeniedException',
      'ErrorAccessDenied',
      'access_denied_error',
      'access-denied',
      'Authorization_RequestDenied',
      'AuthorizationError',
      'NotAuthorizedException',
      'NOT_AUTHORIZED',
      'permission-error',
      'PermissionError',
      'insufficient_permissions',
      'insufficient_permission',
      'insufficient_privileges',
      'insufficient_rights',
      'ForbiddenException',
      'ForbiddenError',
      'PolicyError',
      'access_forbidden',
      'permission_required',
      'unauthorized_access',
      'forbidden_error',
      'restricted_resource',
      'team_access_not_granted',
      'ekm_access_denied',
      'rest_forbidden',
      '42501',
      /\b(?:insufficient|not enough|inadequate|no) (?:\w+ )?(?:permissions?|privileges?|rights)\b/i,
      /\bpermissions? (?:\w+ )?(?:denied|error|required|missing|check failed)\b/i,
      /\b(?:is|are) not (?:authori[sz]ed|permitted|allowed|entitled) to\b(?! use (?:this|the) (?:api )?key\b)/i,
      /\bnot authori[sz]ed (?:to|for) (?:access|view|use|see|this)\b/i,
      /\b(?:do|does)(?: not|n't) have (?:any |the )?access\b/i,
      /\b(?:access|request) (?:is |was |has been |to [\w ./:'"-]{1,80} (?:is |was )?)?(?:denied|forbidden)\b(?! (?:due to|because)\b)/i,
      /\bforbidden resource\b/i,
      /\b(?:requires?|needs?) (?:the )?(?:[\w'./:-]+ )?(?:permission|privilege)s?\b|\bmissing permissions?\b/i,
      /\brequires? (?:both )?\w{1,40}(?: and \w{1,40})?.{0,60}\bpermissions?\b/i,
      /\bonly (?:\w+ ){0,3}(?:super-?users?|admins?|administrators?|owners?|members?|moderators?|staff|maintainers?) (?:can|may|are allowed)\b/i,
      /\bnot a member of\b/i,
      /\baccess (?:to (?:[\w-]+ ){1,4})?not granted\b/i,
      /\bACL exception\b/i,
    ],
    possible: [
      'forbidden',
      /\b(?:request|operation|action|access) (?:is |was )?not (?:allowed|permitted|authori[sz]ed)\b/i,
      /^(?:http )?(?:error:? )?(?:403[ :-]*)?(?:forbidden|not allowed|unauthori[sz]ed)\.?$/i,
      /\byou (?:are|'re) not authori[sz]ed\b/i,
    ],
  },
  check(facts, stated) {
    const { status } = facts;
    const carried = firstCarried(facts);
    const at = facts.at('status', undefined, String(status));
    if (stated && isToldAsError(facts, stated)) {
      const certainty = sureOf(facts, stated);
      const plain = certainty === 'possible' && carried.length > 0 && status === 403 ? [at] : [];
      if (certainty) return { certainty, evidence: [...stated.evidence, ...plain, ...carried], retry: 'no' };
    }
    const gate = ofGate(facts);
    if (gate) return gate;
    // RFC 9110 section 15.5.4: with what was sent, the server knows who asks and refuses; the reason may be another one.
    if (status !== 403 || carried.length === 0 || facts.field('cf-mitigated') !== undefined) return undefined;
    // One place only: whatever else is possible knows more.
    return { certainty: 'possible', evidence: [at], retry: 'no' };
  },
} satisfies Cause;
