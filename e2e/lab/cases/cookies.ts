import type { LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, pageBadge, partBadge, refused } from './defaults.ts';

const family = 'Cookies kept back';

const shop = { ...ask, host: hosts.shop, credentials: 'include' } as const;

/** The server has set a cookie, and the browser does not send it along. */
export const cookies: readonly LabCase[] = [
  {
    id: 'cookie-path',
    family,
    title: 'A cookie of another path',
    does: 'Signs in, gets a cookie for /path/account, is let in there, and asks for /path/orders.',
    run: { kind: 'click' },
    requests: [
      { ...shop, method: 'POST', path: '/path' },
      { ...shop, path: '/path/account' },
      { ...shop, path: '/path/orders' },
    ],
    expect: {
      records: [{ ...refused, host: hosts.shop, path: '/path/orders', challenges: [], verdict: 'cookie-not-sent' }],
      badge: partBadge,
      panelWords: ['401', hosts.shop],
    },
    source: 'RFC 6265 section 5.1.4',
  },
  {
    id: 'cookie-samesite',
    family,
    title: 'A cookie for its own site only',
    does: 'Signs in, gets a SameSite=Strict cookie, is let in; then a frame of another site asks for the same.',
    run: { kind: 'click' },
    requests: [
      { ...shop, method: 'POST', path: '/strict' },
      { ...shop, path: '/strict/orders' },
      { ...ask, as: 'frame', host: hosts.other, path: '/asks-shop' },
    ],
    expect: {
      records: [{ ...refused, host: hosts.shop, path: '/strict/orders', challenges: [], verdict: 'cookie-not-sent' }],
      badge: partBadge,
      panelWords: ['401', hosts.shop],
    },
    source:
      'RFC 6265bis section 5.2; measured: Chromium 156 and Firefox 153 keep back SameSite=None from such a frame too',
  },
  {
    id: 'cookie-strict-return',
    family,
    title: 'Coming back from another site',
    does: 'Opens a shop that signs in with a SameSite=Strict cookie; a partner then sends back to it.',
    run: { kind: 'navigate', host: hosts.shop, path: '/strict/enter' },
    // The Lax cookie of the same answer comes along.
    expect: {
      records: [
        {
          ...refused,
          host: hosts.shop,
          path: '/strict/orders',
          sends: ['cookie'],
          challenges: [],
          verdict: 'cookie-not-sent',
        },
      ],
      badge: pageBadge,
      panelWords: ['401', hosts.shop, 'visitor'],
    },
    source: 'RFC 6265bis section 8.8.2',
  },
  {
    id: 'cookie-secure',
    family,
    title: 'A secure cookie over http',
    does: 'Opens a page that signs in with a Secure cookie and sends on; the browser throws it away on the way.',
    run: { kind: 'navigate', host: hosts.proxied, path: '/basket/enter' },
    expect: {
      records: [
        {
          ...refused,
          host: hosts.proxied,
          path: '/basket',
          rounds: [303, 401],
          challenges: [],
          verdict: 'cookie-not-sent',
        },
      ],
      badge: pageBadge,
      panelWords: ['401', '303', 'basket'],
    },
    source: 'RFC 6265bis section 5.7, step 8; measured: over http://*.localhost both browsers keep Secure cookies',
  },
  {
    id: 'cookie-partitioned',
    family,
    title: 'A cookie of another partition',
    does: 'Opens a partner whose frame signs in with a Partitioned cookie, and then the same service by itself.',
    run: { kind: 'navigate', host: hosts.other, path: '/shows-widget' },
    expect: {
      records: [
        { ...refused, host: hosts.files, path: '/jar/account', challenges: [], verdict: 'third-party-cookie-blocked' },
      ],
      badge: pageBadge,
      panelWords: ['401', hosts.files],
    },
    source: 'draft-cutler-httpbis-partitioned-cookies section 4.3; Firefox 141 release notes',
  },
];
