import type { LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, noBadge, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Again and again';

const shop = { ...ask, host: hosts.shop, credentials: 'include' } as const;

const forbidden = { ...refused, host: hosts.shop, status: 403, rounds: [403], challenges: [] };

const loop = { ...refusedPage, status: 303, challenges: [] };

const key = { 'X-API-Key': 'lab-key-of-the-price-board' };

/** Who does not take no for an answer. */
export const insisting: readonly LabCase[] = [
  {
    id: 'sso-loop',
    family,
    title: 'A single sign-on that never ends',
    does: 'Opens a page that sends you to another site, which knows you; the cookie of the way back is thrown away.',
    run: { kind: 'navigate', path: '/club', fails: true },
    expect: {
      records: [{ ...loop, host: hosts.other, path: '/sso', rounds: Array(20).fill(303), verdict: 'login-loop' }],
      badge: pageBadge,
      panelWords: ['303', '/club', '/sso'],
    },
    firefox: { records: [{ ...loop, path: '/club/callback', rounds: Array(21).fill(303), verdict: 'login-loop' }] },
    source: 'RFC 6265 section 5.3, step 6: a Domain that is not of the host; Fetch standard, "HTTP-redirect fetch"',
  },
  {
    id: 'storm-of-a-page',
    family,
    title: 'A page that asks thirty times at once',
    does: 'Gets a cookie; then thirty parts of a page ask for the same, and every one is refused without a word.',
    run: { kind: 'click' },
    requests: [
      { ...shop, method: 'POST', path: '/board' },
      { ...shop, path: '/board/news', times: 30 },
    ],
    expect: {
      records: [{ ...forbidden, path: '/board/news', times: 30, sends: ['cookie'], verdict: 'retry-storm' }],
      badge: partBadge,
      panelWords: ['403', '30'],
    },
    source: 'RFC 9110 section 15.5.4: a client should not automatically repeat the request with the same credentials',
  },
  {
    id: 'storm-of-retries',
    family,
    title: 'A program that tries again at once',
    does: 'Sends a key that is refused without a word, and tries again twelve times without a pause.',
    run: { kind: 'click' },
    requests: Array.from({ length: 12 }, () => ({ ...ask, host: hosts.shop, path: '/prices/live', headers: key })),
    expect: {
      records: [{ ...forbidden, path: '/prices/live', times: 12, sends: ['x-api-key'], verdict: 'retry-storm' }],
      badge: partBadge,
      panelWords: ['403', '12'],
    },
    source: 'RFC 9110 section 15.5.4: a client should not automatically repeat the request with the same credentials',
  },
  {
    id: 'websocket-without-session',
    family,
    title: 'A WebSocket whose session is over',
    does: 'Gets a cookie of a session that the server then forgets, and opens a WebSocket with it.',
    run: { kind: 'click' },
    requests: [
      { ...shop, method: 'POST', path: '/talk' },
      { ...shop, as: 'websocket', path: '/talk/live' },
    ],
    expect: {
      records: [
        {
          ...refused,
          host: hosts.shop,
          path: '/talk/live',
          sends: ['cookie'],
          challenges: [],
          verdict: 'websocket-handshake-refused',
        },
      ],
      badge: partBadge,
      panelWords: ['401', '/talk/live', 'sid'],
    },
    source: 'RFC 6455 section 10.5: a server may use what HTTP has to know its clients, as cookies',
  },
  {
    id: 'websocket-of-another-origin',
    family,
    title: 'A WebSocket for other origins',
    does: 'Opens a WebSocket whose server lets in the pages of one origin only, which is not this one.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'websocket', path: '/live/board' }],
    expect: { records: [], badge: noBadge, panelWords: [] },
    firefox: {
      records: [
        {
          ...refused,
          path: '/live/board',
          status: 403,
          rounds: [403],
          challenges: [],
          verdict: 'websocket-handshake-refused',
        },
      ],
      badge: partBadge,
      panelWords: ['403', '/live/board'],
    },
    source:
      'RFC 6455 section 4.2.2, item 4; measured: of a refused handshake Chromium 156 tells the head of a 401 only, of any ' +
      'other status nothing but net::ERR_FAILED, and DevTools tells no more',
  },
];
