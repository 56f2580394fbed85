import type { ExpectedRecord, LabCase, PageRequest } from '../case.ts';
import { ask, noBadge, partBadge, refused } from './defaults.ts';

const family = 'Workers and sockets';

const expired: Omit<PageRequest, 'path'> = { ...ask, headers: { Authorization: 'Bearer {expired}' } };

const record: Omit<ExpectedRecord, 'path'> = { ...refused, sends: ['authorization'], challenges: ['Bearer'] };

const panelWords = ['401', 'Bearer', 'invalid_token', 'The access token expired'];

const noTab = 'browsers.md section 1, "Service worker, SharedWorker, background"';

/** Whoever else may ask on behalf of a page. What has no tab stands in the panels of its origin, and on no badge. */
export const workers: readonly LabCase[] = [
  {
    id: 'worker',
    family,
    title: 'A worker',
    does: 'A worker of this page sends an expired token.',
    run: { kind: 'click' },
    requests: [{ ...expired, as: 'worker', path: '/orders' }],
    expect: { records: [{ ...record, path: '/orders', verdict: 'token-expired' }], badge: partBadge, panelWords },
    source: 'browsers.md section 1, "Dedicated worker"',
  },
  {
    id: 'shared-worker',
    family,
    title: 'A shared worker',
    does: 'A worker that all tabs share sends an expired token: the browser does not say which tab it is for.',
    run: { kind: 'click' },
    requests: [{ ...expired, as: 'shared-worker', path: '/orders/latest' }],
    expect: {
      records: [{ ...record, path: '/orders/latest', tabless: true, verdict: 'token-expired' }],
      badge: noBadge,
      panelWords,
    },
    source: noTab,
  },
  {
    id: 'service-worker',
    family,
    title: 'A service worker',
    does: 'A service worker sends an expired token of its own accord.',
    run: { kind: 'click' },
    requests: [{ ...expired, as: 'service-worker', path: '/orders/saved' }],
    expect: {
      records: [{ ...record, path: '/orders/saved', tabless: true, verdict: 'token-expired' }],
      badge: noBadge,
      panelWords,
    },
    source: noTab,
  },
  {
    id: 'service-worker-answers',
    family,
    title: 'A frame behind a service worker',
    does: 'A frame asks with an expired token, and a service worker sends the request in its place.',
    run: { kind: 'click' },
    requests: [{ ...expired, as: 'controlled-frame', path: '/orders/offline' }],
    expect: {
      records: [{ ...record, path: '/orders/offline', tabless: true, verdict: 'token-expired' }],
      badge: noBadge,
      panelWords,
    },
    source: 'browsers.md section 1, "Page fetch answered by a service worker"',
  },
  {
    id: 'websocket',
    family,
    title: 'A WebSocket that is refused',
    does: 'Opens a WebSocket; the server refuses the handshake.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'websocket', path: '/live' }],
    expect: {
      records: [{ ...refused, path: '/live', challenges: ['Bearer'], verdict: 'websocket-handshake-refused' }],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'live'],
    },
    source: 'RFC 6455 section 4.1; browsers.md section 1, "WebSocket 401"',
  },
];
