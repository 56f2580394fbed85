import type { LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, noBadge, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'No reason, or none to worry';

const shop = { ...ask, host: hosts.shop } as const;
const own = { ...shop, credentials: 'include' } as const;

const atShop = { ...refused, host: hosts.shop };

/** Refusals that are the first step of a good end, and refusals of which nobody can say why. */
export const steps: readonly LabCase[] = [
  {
    id: 'asked-then-sent',
    family,
    title: 'First without, then with a token',
    does: 'Asks without credentials to hear what is wanted, and then with a token.',
    run: { kind: 'click' },
    requests: [
      { ...shop, path: '/calendar' },
      { ...shop, path: '/calendar', headers: { Authorization: 'Bearer {read}' } },
    ],
    expect: {
      records: [
        { ...atShop, path: '/calendar', weight: 'healed', challenges: ['Bearer'], verdict: 'expected-challenge' },
      ],
      badge: noBadge,
      panelWords: ['401', 'Bearer', 'calendar'],
    },
    source: 'RFC 9110 section 11.1: challenge and response',
  },
  {
    id: 'registry-challenge',
    family,
    title: 'A registry that says where tokens are',
    does: 'Asks a container registry what it is; its 401 says where to get a token, as the first step always does.',
    run: { kind: 'click' },
    requests: [{ ...shop, path: '/v2/' }],
    expect: {
      records: [{ ...atShop, path: '/v2/', challenges: ['Bearer'], verdict: 'expected-challenge' }],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'registry'],
    },
    source: 'Distribution, "Token authentication specification"',
  },
  {
    id: 'code-without-words',
    family,
    title: 'A number in place of a reason',
    does: 'Is refused with a code that only its programmers know.',
    run: { kind: 'click' },
    requests: [
      { ...own, method: 'POST', path: '/stamps' },
      { ...own, path: '/stamps/7' },
    ],
    expect: {
      records: [
        {
          ...atShop,
          path: '/stamps/7',
          status: 403,
          rounds: [403],
          sends: ['cookie'],
          challenges: [],
          verdict: 'unknown',
        },
      ],
      badge: partBadge,
      panelWords: ['403', 'stamp'],
    },
    source: 'RFC 9110 section 15.5.4: a server need not say why',
  },
  {
    id: 'silent-page',
    family,
    title: 'A page that does not say why',
    does: 'Opens a page that answers 403 and talks of something else.',
    run: { kind: 'navigate', path: '/silent' },
    expect: {
      records: [{ ...refusedPage, path: '/silent', status: 403, rounds: [403], challenges: [], verdict: 'unknown' }],
      badge: pageBadge,
      panelWords: ['403'],
    },
    source: 'RFC 9110 section 15.5.4: a server need not say why',
  },
];
