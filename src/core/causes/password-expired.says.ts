import type { Says } from './cause.ts';

export const says = {
  certain: [
    'password_expired',
    'expired_password',
    'password_has_expired',
    'PasswordExpiredException',
    'password_must_be_changed',
    'must_change_password',
    'change_password_required',
    'password_change_required',
    'password_reset_required',
    'PasswordResetRequiredException',
    'auth/password-expired',
    /(?<!\b(?:one[- ]time|temporary|app|single[- ]use) )\bpassword (?:for .{1,60} )?(?:has |is |was |have )?(?:already |been )?expired\b/i,
    /\bexpired password\b/i,
    /\b(?:must|need to|needs to|have to|required to) (?:change|reset|update|renew) (?:your|the|this|their|his) (?:\w+ )?password\b/i,
    /\bpassword (?:must|needs to|has to) be (?:changed|reset|renewed|updated)\b/i,
    /\bpassword (?:reset|change|update) (?:is )?required\b/i,
    // Active Directory, ERROR_PASSWORD_EXPIRED and ERROR_PASSWORD_MUST_CHANGE.
    /\bAcceptSecurityContext error, data (?:532|773)\b/,
  ],
  likely: [
    'CredentialsExpiredException',
    'NEW_PASSWORD_REQUIRED',
    'password_expiration',
    /\bplease (?:change|reset|update|renew) your password\b/i,
    /\buser credentials have expired\b/i,
  ],
} satisfies Says;
