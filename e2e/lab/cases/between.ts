import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, pageBadge, partBadge, refused } from './defaults.ts';

const family = 'Networks that answer themselves';

const page: Omit<ExpectedRecord, 'path'> = { ...refused, host: hosts.filtered, challenges: [] };
const wanted: Omit<ExpectedRecord, 'path'> = { ...page, status: 511, rounds: [511] };
const denied: Omit<ExpectedRecord, 'path'> = { ...page, status: 403, rounds: [403] };

/** The site behind the proxy has not been reached. Answers: sites/between.ts. */
export const between: readonly LabCase[] = [
  {
    id: 'captive-page',
    family,
    title: 'The page of a hotspot',
    does: 'Opens a page; the network answers that it wants a sign-in of its own first.',
    run: { kind: 'navigate', host: hosts.filtered, path: '/lounge' },
    expect: {
      records: [{ ...wanted, path: '/lounge', verdict: 'captive-network' }],
      badge: pageBadge,
      panelWords: ['511', hosts.filtered],
    },
    source: 'RFC 6585 section 6, the example',
  },
  {
    id: 'captive-fetch',
    family,
    title: 'A script behind a hotspot',
    does: 'Fetches something; the network answers in its place, in JSON.',
    run: { kind: 'click' },
    requests: [{ ...ask, host: hosts.filtered, path: '/lounge/rates' }],
    expect: {
      records: [{ ...wanted, path: '/lounge/rates', verdict: 'captive-network' }],
      badge: partBadge,
      panelWords: ['511'],
    },
    source: 'RFC 6585 section 6; RFC 8908 section 5',
  },
  {
    id: 'proxy-access-list',
    family,
    title: 'A proxy that does not let through',
    does: 'Opens a page that the access list of a proxy forbids.',
    run: { kind: 'navigate', host: hosts.filtered, path: '/games' },
    expect: {
      records: [{ ...denied, path: '/games', verdict: 'proxy-denied' }],
      badge: pageBadge,
      panelWords: ['403', 'ERR_ACCESS_DENIED'],
    },
    source: 'Squid, errors/templates/ERR_ACCESS_DENIED; X-Squid-Error',
  },
  {
    id: 'web-filter',
    family,
    title: 'A web filter',
    does: 'Opens a frame of a category that the network forbids.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', host: hosts.filtered, path: '/games/scores' }],
    expect: {
      records: [{ ...denied, path: '/games/scores', verdict: 'proxy-denied', alone: 'hotlink-protection' }],
      badge: partBadge,
      panelWords: ['403', 'Web Page Blocked'],
    },
    source: 'Fortinet, "Replacement messages": FortiGuard block page',
  },
];
