import type { LabCase } from '../case.ts';
import { ask, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Over in time';

const withCookies = { ...ask, credentials: 'include' } as const;

/** What was right once. */
export const time: readonly LabCase[] = [
  {
    id: 'expired-jwt',
    family,
    title: 'Expired token',
    does: 'Sends a token that the OpenID provider really issued and that has run out since.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/orders', headers: { Authorization: 'Bearer {expired}' } }],
    expect: {
      records: [
        { ...refused, path: '/orders', sends: ['authorization'], challenges: ['Bearer'], verdict: 'token-expired' },
      ],
      badge: partBadge,
      panelWords: ['401', 'invalid_token', 'The access token expired', 'exp', 'iss', 'login.d.localhost'],
    },
    source: 'RFC 6750 section 3 (second example) and section 3.1, invalid_token',
  },
  {
    id: 'clock-ahead',
    family,
    title: 'A server whose clock is wrong',
    does: 'Sends a good token to a server that runs ten minutes ahead and finds it expired.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/ahead/orders', headers: { Authorization: 'Bearer {read}' } }],
    expect: {
      records: [
        {
          ...refused,
          path: '/ahead/orders',
          sends: ['authorization'],
          challenges: ['Bearer'],
          verdict: 'token-expired',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'invalid_token', 'The access token expired', 'exp'],
    },
    source: 'RFC 7519 section 4.1.4; RFC 9110 section 6.6.1, Date',
  },
  {
    id: 'session-ended',
    family,
    title: 'Session cookie of an ended session',
    does: 'Signs in, signs out elsewhere, and asks again with the cookie that is left.',
    run: { kind: 'click' },
    requests: [
      { ...withCookies, method: 'POST', path: '/session' },
      { ...withCookies, method: 'DELETE', path: '/session' },
      { ...withCookies, path: '/session/orders' },
    ],
    expect: {
      records: [
        {
          ...refused,
          path: '/session/orders',
          sends: ['cookie'],
          challenges: [],
          verdict: 'session-expired',
          alone: 'session-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'sid'],
    },
    source: 'RFC 6265 section 4.1.2; browsers.md section 1, "Authorization, DPoP, Cookie set by fetch/XHR"',
  },
  {
    id: 'session-ended-page',
    family,
    title: 'A page whose session has ended',
    does: 'Opens an account page with an old cookie, after one redirect.',
    run: { kind: 'navigate', path: '/account/enter' },
    expect: {
      records: [
        {
          ...refusedPage,
          path: '/account',
          rounds: [303, 401],
          sends: ['cookie'],
          challenges: [],
          verdict: 'session-expired',
          alone: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: pageBadge,
      panelWords: ['401', 'account'],
    },
    source: 'RFC 6265 section 4.1.2; browsers.md section 1, "Same-origin redirect"',
  },
];
