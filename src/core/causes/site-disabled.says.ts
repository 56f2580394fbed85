import type { Says } from './cause.ts';

const site =
  '(?:web ?site|site|web ?app|web application|web ?page|domain(?: name)?|shop|store|hosting (?:account|package)|deployment|blog|bucket)';

const off =
  '(?:suspended|disabled|deactivated|stopped|paused|turned off|switched off|taken offline|blocked by the (?:host|provider)|archived or suspended|unpublished|parked)';

export const says = {
  certain: [
    'AllAccessDisabled',
    'site_disabled',
    'site_suspended',
    'SiteDisabled',
    'app_suspended',
    'DEPLOYMENT_DISABLED',
    'DEPLOYMENT_PAUSED',
    'deployment_blocked',
    'project_paused',
    'site_paused',
    'all_access_to_this_object_has_been_disabled',
    new RegExp(
      String.raw`\b(?:this|the|your|requested) (?:[\w.-]+ )?${site}(?: you (?:are trying|have attempted|requested)(?: to \w+)?)? (?:is|was|has been|have been) (?:currently |temporarily |permanently |automatically )?${off}\b`,
      'i',
    ),
    /\bthis account has been suspended\b.{0,80}\b(?:hosting|provider|host)\b/i,
    /\bservice has been suspended by its owner\b/i,
    /\b(?:all access to this (?:object|bucket) has been disabled)\b/i,
    /\bbandwidth limit exceeded\b|\breaching (?:his\/her|its|their) bandwidth limit\b/i,
    /\bthis shop is currently unavailable\b/i,
  ],
  likely: [
    /^(?:site|website|account|domain|app|service|hosting) (?:is )?(?:temporarily )?(?:suspended|disabled|paused|deactivated)\b/i,
    new RegExp(String.raw`\b${site}\b.{0,40}\b${off}\b`, 'i'),
    /\bcontact your hosting provider\b/i,
    /\b(?:account|subscription) (?:for|of|behind|hosting) this (?:site|website|domain)\b.{0,60}\b(?:suspended|expired|disabled)\b/i,
    /\bcurrently (?:stopped|suspended) and does not accept any requests\b/i,
  ],
} satisfies Says;
