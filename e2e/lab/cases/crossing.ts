import type { LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, partBadge, refused } from './defaults.ts';

const family = 'Between sites';

/** Redirects and CORS. */
export const crossing: readonly LabCase[] = [
  {
    id: 'redirect-loses-authorization',
    family,
    title: 'A redirect that loses the token',
    does: 'Sends a good token; the API redirects to another site, and the browser drops it on the way.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/elsewhere', headers: { Authorization: 'Bearer {read}' } }],
    expect: {
      records: [
        {
          ...refused,
          host: hosts.other,
          path: '/orders',
          rounds: [307, 401],
          challenges: ['Bearer'],
          verdict: 'authorization-lost-on-redirect',
        },
      ],
      badge: partBadge,
      panelWords: ['401', '307', 'Bearer', 'elsewhere', 'Redirected to another origin', hosts.api, hosts.other],
    },
    source: 'Fetch standard section 4.4, step 13; browsers.md section 1, "Cross-origin redirect"',
  },
  {
    id: 'redirect-keeps-authorization',
    family,
    title: 'A redirect that keeps the token',
    does: 'Sends an expired token; the API redirects within its own origin.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/moved', headers: { Authorization: 'Bearer {expired}' } }],
    expect: {
      records: [
        {
          ...refused,
          path: '/orders',
          rounds: [307, 401],
          sends: ['authorization'],
          challenges: ['Bearer'],
          verdict: 'token-expired',
        },
      ],
      badge: partBadge,
      panelWords: ['401', '307', 'invalid_token', 'The access token expired', 'Redirected within its origin.'],
    },
    source: 'browsers.md section 1, "Same-origin redirect"',
  },
  {
    id: 'preflight-refused',
    family,
    title: 'A refused preflight',
    does: 'Sends a PUT with a token to a server that demands credentials of the preflight, which has none.',
    run: { kind: 'click' },
    requests: [
      { ...ask, method: 'PUT', host: hosts.files, path: '/files/1', headers: { Authorization: 'Bearer {foreign}' } },
    ],
    expect: {
      records: [
        {
          ...refused,
          method: 'OPTIONS',
          host: hosts.files,
          path: '/files/1',
          challenges: ['Bearer'],
          preflightOf: 'PUT',
          verdict: 'cors-preflight-rejected',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'OPTIONS', 'Bearer', 'files', 'preflight of a PUT request'],
    },
    source: 'Fetch standard section 4.8; browsers.md section 1, "Preflight refused (401)"',
  },
  {
    id: 'cors-missing',
    family,
    title: 'A refusal that the page may not read',
    does: 'Gets a 401 without CORS headers: the page sees only a network error.',
    run: { kind: 'click' },
    requests: [{ ...ask, host: hosts.files, path: '/bare' }],
    expect: {
      records: [
        { ...refused, host: hosts.files, path: '/bare', challenges: ['Bearer'], verdict: 'credentials-missing' },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'files'],
    },
    source: 'Fetch standard section 4.9, "CORS check"',
  },
];
