import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, partBadge, refused } from './defaults.ts';

const family = 'Between browser and server';

const shop = { ...ask, host: hosts.shop, credentials: 'include' } as const;
const signIn = { ...shop, method: 'POST' } as const;

const atShop: Omit<ExpectedRecord, 'path'> = { ...refused, host: hosts.shop, sends: ['cookie'], challenges: [] };
const forbidden: Omit<ExpectedRecord, 'path'> = { ...atShop, status: 403, rounds: [403] };

/** Caches, cookies and CORS: nobody meant to refuse. */
export const confused: readonly LabCase[] = [
  {
    id: 'edge-cached-refusal',
    family,
    title: 'A refusal that an edge has kept',
    does: 'Sends a good token, and gets the 403 that a content delivery network has kept of somebody without one.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/edge/profile', headers: { Authorization: 'Bearer {read}' } }],
    expect: {
      records: [
        {
          ...refused,
          path: '/edge/profile',
          status: 403,
          rounds: [403],
          sends: ['authorization'],
          challenges: [],
          verdict: 'cached-refusal',
        },
      ],
      badge: partBadge,
      panelWords: ['403', 'Cache-Status', '42'],
    },
    source: 'RFC 9111 section 3.5; RFC 9211 section 2.1',
  },
  {
    id: 'varnish-cached-refusal',
    family,
    title: 'A refusal that a cache in front has kept',
    does: 'Gets a cookie, and then the 403 that the cache in front of the shop has kept of an earlier visitor.',
    run: { kind: 'click' },
    requests: [
      { ...signIn, path: '/kept-by-edge' },
      { ...shop, path: '/kept-by-edge/basket' },
    ],
    expect: {
      records: [{ ...forbidden, path: '/kept-by-edge/basket', verdict: 'cached-refusal' }],
      badge: partBadge,
      panelWords: ['403', 'X-Cache', 'HIT', 'varnish'],
    },
    source:
      'RFC 9111 section 5.1, Age; Varnish: two numbers in X-Varnish are a hit, the second is the request that was stored',
  },
  {
    id: 'cookie-two-paths',
    family,
    title: 'Two cookies of one name',
    does: 'Signs in where an older session of a wider path still lies; both cookies go out, and the server reads the old one.',
    run: { kind: 'click' },
    requests: [
      { ...signIn, path: '/twice' },
      { ...signIn, path: '/twice/account' },
      { ...shop, path: '/twice/account/orders' },
    ],
    expect: {
      records: [{ ...atShop, path: '/twice/account/orders', verdict: 'cookie-duplicate' }],
      badge: partBadge,
      panelWords: ['401', 'sid'],
    },
    source: 'RFC 6265 section 5.4, step 2; section 4.2.2: servers should not rely on the order',
  },
  {
    id: 'cookie-undefined',
    family,
    title: 'A cookie that says "undefined"',
    does: 'Signs in at a server whose program stores a token that it does not have: the cookie says "undefined".',
    run: { kind: 'click' },
    requests: [
      { ...signIn, path: '/undefined' },
      { ...shop, path: '/undefined/me' },
    ],
    expect: {
      records: [{ ...atShop, path: '/undefined/me', verdict: 'cookie-duplicate' }],
      badge: partBadge,
      panelWords: ['401', 'access_token'],
    },
    source: 'ECMAScript section 7.1.17, ToString: undefined becomes "undefined"',
  },
  {
    id: 'cors-missing-on-errors',
    family,
    title: 'CORS fields on good answers only',
    does: 'Gets a 403 from a server that adds its CORS fields to successes only: the page sees a network error.',
    run: { kind: 'click' },
    requests: [
      { ...signIn, path: '/unreadable' },
      { ...shop, path: '/unreadable/prices' },
    ],
    expect: {
      records: [{ ...forbidden, path: '/unreadable/prices', verdict: 'cors-headers-missing' }],
      badge: partBadge,
      panelWords: ['403', hosts.shop],
    },
    source: 'nginx, ngx_http_headers_module, "add_header": without "always" not on 403; Fetch standard, "CORS check"',
  },
  {
    id: 'cors-star-with-cookies',
    family,
    title: 'CORS for everybody, and cookies',
    does: 'Gets a 403 with a star, which browsers do not accept for a request with cookies.',
    run: { kind: 'click' },
    requests: [
      { ...signIn, path: '/unreadable' },
      { ...shop, path: '/unreadable/stock' },
    ],
    expect: {
      records: [{ ...forbidden, path: '/unreadable/stock', verdict: 'cors-headers-missing' }],
      badge: partBadge,
      panelWords: ['403', 'Access-Control-Allow-Origin', '*'],
    },
    source: 'Fetch standard section 3.3.5, "CORS protocol and credentials"',
  },
  {
    id: 'embedded-account',
    family,
    title: 'A service of another site in a frame',
    does: 'Shows a frame of another site that knows its users by a cookie, which does not come along here.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', secure: true, host: hosts.files, path: '/embedded/account' }],
    expect: {
      records: [
        {
          ...refused,
          host: hosts.files,
          path: '/embedded/account',
          challenges: [],
          verdict: 'third-party-cookie-blocked',
        },
      ],
      badge: partBadge,
      panelWords: ['401', hosts.files],
    },
    source: 'RFC 6265bis section 5.8.3; Storage Access Headers section 2, Sec-Fetch-Storage-Access',
  },
];
