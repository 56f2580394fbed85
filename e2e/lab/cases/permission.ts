import type { LabCase } from '../case.ts';
import { ask, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Not allowed';

/** The server knows who asks, and says no. */
export const permission: readonly LabCase[] = [
  {
    id: 'insufficient-scope',
    family,
    title: 'Missing scope',
    does: 'Asks for a refund with a good token that only allows reading.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/orders/7/refund', headers: { Authorization: 'Bearer {read}' } }],
    expect: {
      records: [
        {
          ...refused,
          method: 'POST',
          path: '/orders/7/refund',
          status: 403,
          rounds: [403],
          sends: ['authorization'],
          challenges: ['Bearer'],
          verdict: 'insufficient-scope',
        },
      ],
      badge: partBadge,
      panelWords: ['403', 'insufficient_scope', 'orders:refund', 'orders:read'],
    },
    source: 'RFC 6750 section 3.1, insufficient_scope',
  },
  {
    id: 'forbidden',
    family,
    title: 'Plain 403',
    does: 'Asks for something that only administrators may see.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/admin' }],
    expect: {
      records: [
        {
          ...refused,
          path: '/admin',
          status: 403,
          rounds: [403],
          challenges: [],
          verdict: 'permission-denied',
          alone: 'credentials-missing',
          blind: 'unknown',
        },
      ],
      badge: partBadge,
      panelWords: ['403'],
    },
    source: 'RFC 9110 section 15.5.4',
  },
  {
    id: 'forbidden-page',
    family,
    title: 'Forbidden page',
    does: 'Opens a page that answers 403.',
    run: { kind: 'navigate', path: '/staff' },
    expect: {
      records: [
        {
          ...refusedPage,
          path: '/staff',
          status: 403,
          rounds: [403],
          challenges: [],
          verdict: 'permission-denied',
          alone: 'unknown',
        },
      ],
      badge: pageBadge,
      panelWords: ['403'],
    },
    source: 'RFC 9110 section 15.5.4',
  },
];
