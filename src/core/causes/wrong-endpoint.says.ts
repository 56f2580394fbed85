import type { Says } from './cause.ts';

export const says = {
  certain: [
    'incorrect_hostname',
    'PermanentRedirect',
    'wrong_region',
    'IllegalLocationConstraintException',
    'sslRequired',
    'ssl_required',
    'https_required',
    'unknown_method',
    /\bregion '[\w-]{1,40}' is wrong; expecting\b/i,
    /\bcredential should be scoped to a valid region\b/i,
    /\b(?:you must|must be) (?:make requests to this project through|addressed using the specified endpoint)\b/i,
    /\bnot configured to allow the HTTP request method\b/i,
    /\bshould be (?:sent|directed|made) to (?:the )?(?:[\w-]+ )?(?:region|host|hostname|endpoint|datacenter)\b/i,
  ],
  likely: [
    'MissingAuthenticationTokenException',
    /^missing authentication token\.?$/i,
    'UnknownOperationException',
    /\b(?:https|ssl|tls) (?:is )?required\b|\b(?:must|only|please) (?:be (?:made|accessed) )?(?:use|using|over|via|through) (?:https|ssl)\b/i,
    /\b(?:no route for that uri|could not route to)\b/i,
    /\b(?:wrong|incorrect|invalid) (?:api )?(?:endpoint|base url|hostname|data ?center)\b/i,
  ],
} satisfies Says;
