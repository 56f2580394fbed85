import type { Expectation, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, noBadge } from './defaults.ts';

const family = 'Nothing to report';

const nothing: Expectation = { records: [], badge: noBadge, panelWords: [] };

const request = { ...ask, host: hosts.page, path: '/fine', credentials: 'same-origin' } as const;

/** Requests that succeed and must leave no trace. */
export const fine: readonly LabCase[] = [
  {
    id: 'fine',
    family,
    title: 'A request that succeeds',
    does: 'Gets a 200. Authlens should not notice.',
    run: { kind: 'click' },
    requests: [request],
    expect: nothing,
    source: 'RFC 9110 section 15.3.1',
  },
  {
    id: 'good-token',
    family,
    title: 'A good token',
    does: 'Gets orders with a good token, after a preflight that is allowed.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/orders', headers: { Authorization: 'Bearer {read}' } }],
    expect: nothing,
    source: 'RFC 6750 section 2.1',
  },
  {
    id: 'two-hundred-fine',
    family,
    title: '200 requests that succeed',
    does: 'Sends 200 of them at once.',
    run: { kind: 'click' },
    requests: [{ ...request, times: 200 }],
    expect: nothing,
    source: 'RFC 9110 section 15.3.1',
  },
];
