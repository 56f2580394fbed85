import type { LabCase } from '../case.ts';
import { ask, noBadge, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Again and again';

const forbidden = { ...refused, status: 403, rounds: [403], challenges: [] };

const loop = { ...refusedPage, status: 303, challenges: [] };

/** What belongs together though it is more than one request. */
export const repeated: readonly LabCase[] = [
  {
    id: 'silent-refresh',
    family,
    title: 'A token renewed in silence',
    does: 'Sends an expired token, gets a new one, and asks again: nothing is wrong in the end.',
    run: { kind: 'click' },
    requests: [
      { ...ask, path: '/orders', headers: { Authorization: 'Bearer {expired}' } },
      { ...ask, path: '/orders', headers: { Authorization: 'Bearer {read}' } },
    ],
    expect: {
      records: [
        {
          ...refused,
          path: '/orders',
          weight: 'healed',
          sends: ['authorization'],
          challenges: ['Bearer'],
          verdict: 'token-expired',
        },
      ],
      badge: noBadge,
      panelWords: ['401', 'invalid_token', 'The access token expired'],
    },
    source: 'RFC 6749 section 1.5, steps E to H',
  },
  {
    id: 'storm',
    family,
    title: 'A storm of refusals',
    does: 'Asks 300 times at once without any credentials.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/orders', times: 300 }],
    expect: {
      records: [
        {
          ...refused,
          path: '/orders',
          times: 300,
          challenges: ['Bearer'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'orders'],
    },
    source: 'RFC 6750 section 3.1',
  },
  {
    id: 'cached-401',
    family,
    title: 'A 401 that could be cached',
    does: 'Asks twice for something whose 401 may be kept for ten minutes; browsers do not keep it.',
    run: { kind: 'click' },
    requests: [
      { ...ask, path: '/remembered/401', cache: 'reload' },
      { ...ask, path: '/remembered/401', cache: 'default' },
    ],
    expect: {
      records: [
        {
          ...refused,
          path: '/remembered/401',
          times: 2,
          challenges: ['Bearer'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'remembered'],
    },
    source: 'RFC 9111 section 3; measured: neither browser takes a 401 from its cache',
  },
  {
    id: 'cached-403',
    family,
    title: 'A 403 from the cache',
    does: 'Asks twice for something whose 403 may be kept for ten minutes; Chromium takes the second one from its cache.',
    run: { kind: 'click' },
    requests: [
      { ...ask, path: '/remembered/403', cache: 'reload' },
      { ...ask, path: '/remembered/403', cache: 'default' },
    ],
    expect: {
      records: [
        { ...forbidden, path: '/remembered/403', verdict: 'unknown' },
        { ...forbidden, path: '/remembered/403', verdict: 'cached-refusal' },
      ],
      badge: { text: '2', level: 'part' },
      panelWords: ['403'],
    },
    firefox: {
      records: [{ ...forbidden, path: '/remembered/403', times: 2, verdict: 'credentials-missing' }],
      badge: partBadge,
    },
    source:
      'RFC 9111 section 3; browsers.md section 1, "HTTP cache"; measured: Firefox 153 keeps the answer and still asks ' +
      'again, for it takes no error from its cache unseen',
  },
  {
    id: 'login-loop',
    family,
    title: 'A sign-in that goes round in circles',
    does: 'Opens a page that sends you to its sign-in page, which sends you back, until the browser gives up.',
    run: { kind: 'navigate', path: '/loop', fails: true },
    expect: {
      records: [{ ...loop, path: '/loop/sign-in', rounds: Array(20).fill(303), verdict: 'login-loop' }],
      badge: pageBadge,
      panelWords: ['303', '/loop', '/loop/sign-in'],
    },
    firefox: { records: [{ ...loop, path: '/loop', rounds: Array(21).fill(303), verdict: 'login-loop' }] },
    source:
      'Fetch standard, "HTTP-redirect fetch"; measured: Chromium 156 gives up at the 20th redirect with ERR_ABORTED, ' +
      'Firefox 153 at the 21st with NS_ERROR_REDIRECT_LOOP',
  },
];
