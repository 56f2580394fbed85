import type { LabCase } from '../case.ts';
import { ask, noBadge, partBadge, refused } from './defaults.ts';

const family = 'Unusual challenges';

/**
 * Shapes of WWW-Authenticate. Several offer Basic or Negotiate; the requests go with credentials "omit", because a
 * browser that may use its own credentials could open its password dialog or try Kerberos first.
 */
export const challenges: readonly LabCase[] = [
  {
    id: 'several-in-one-line',
    family,
    title: 'Two challenges in one line',
    does: 'Gets two challenges in one header line, with an escaped quote in the second.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/one-line' }],
    expect: {
      records: [
        {
          ...refused,
          path: '/one-line',
          challenges: ['Basic', 'Newauth'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['Basic', 'simple', 'Newauth', 'apps', 'Login to "apps"'],
    },
    source: 'RFC 9110 section 11.6.1, the example',
  },
  {
    id: 'several-lines',
    family,
    title: 'Three challenges in three lines',
    does: 'Gets Bearer, Basic and Negotiate, each in its own header line.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/several-lines' }],
    expect: {
      records: [
        {
          ...refused,
          path: '/several-lines',
          challenges: ['Bearer', 'Basic', 'Negotiate'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['Bearer', 'orders', 'Basic', 'reports', 'Negotiate'],
    },
    source: 'RFC 9110 section 5.3; browsers.md section 1, "Repeated WWW-Authenticate lines"',
  },
  {
    id: 'challenge-on-success',
    family,
    title: 'A challenge on a success',
    does: 'Gets prices, and the hint that members see more.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/public' }],
    expect: {
      records: [{ ...refused, path: '/public', status: 200, weight: 'quiet', rounds: [200], challenges: ['Bearer'] }],
      badge: noBadge,
      panelWords: ['200', 'Bearer', 'members'],
    },
    source: 'RFC 9110 section 11.6.1: a challenge may come with any response',
  },
  {
    id: 'long-value',
    family,
    title: 'A challenge of 200 kB',
    does: 'Gets a scheme that nobody knows, with a parameter of 200,000 characters.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/long-value' }],
    expect: {
      records: [
        {
          ...refused,
          path: '/long-value',
          challenges: ['Lab-Unknown'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Lab-Unknown', 'proof', 'aaaaaaaaaaaaaaaa'],
    },
    source: 'RFC 9110 section 5.4: no limit on the length of a field; section 11.1: schemes are open',
  },
  {
    id: 'odd-bytes',
    family,
    title: 'Odd bytes in challenges',
    does: 'Gets Latin-1, a tab, a control character and a scheme of odd characters.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/odd-bytes' }],
    expect: {
      records: [
        {
          ...refused,
          path: '/odd-bytes',
          challenges: ['Basic', 'Bearer', "Odd!#$%&'*+-.^_`|~1"],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Zürich', 'bell', "Odd!#$%&'*+-.^_`|~1"],
    },
    source: 'RFC 9110 section 5.5 (obs-text) and section 5.6.2 (token)',
  },
];
