import type { LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Nothing sent';

/** Requests without credentials. */
export const missing: readonly LabCase[] = [
  {
    id: 'no-credentials',
    family,
    title: 'No credentials',
    does: 'Asks an API for orders without any credentials.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/orders' }],
    expect: {
      records: [
        {
          ...refused,
          path: '/orders',
          challenges: ['Bearer'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'realm', 'orders'],
    },
    source: 'RFC 6750 section 3.1: no error code where no credentials came',
  },
  {
    id: 'no-challenge',
    family,
    title: '401 without a challenge',
    does: 'Asks an API that refuses without saying what it wants.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/no-challenge' }],
    expect: {
      records: [
        {
          ...refused,
          path: '/no-challenge',
          challenges: [],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401'],
    },
    source: 'RFC 9110 section 15.5.2: a 401 must carry a challenge; many do not',
  },
  {
    id: 'own-image-refused',
    family,
    title: 'A picture of this site that is refused',
    does: 'Shows a picture of the same site that only members may see.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'image', host: hosts.page, path: '/members', credentials: 'same-origin' }],
    expect: {
      // webRequest tells the status alone (src/browser/listeners.ts); DevTools, which is open, adds the rest.
      records: [
        {
          ...refusedPage,
          path: '/members',
          challenges: ['Bearer'],
          verdict: 'credentials-missing',
          alone: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'members'],
    },
    source: 'browsers.md section 1, "Image with 401"; docs/cost.md',
  },
  {
    id: 'image-refused',
    family,
    title: 'A picture of another origin that is refused',
    does: 'Shows a picture that only members may see; Chromium blocks the answer and tells only DevTools of it.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'image', path: '/picture.png' }],
    expect: {
      // webRequest tells the status alone (src/browser/listeners.ts); DevTools, which is open, adds the rest.
      records: [
        {
          ...refused,
          path: '/picture.png',
          challenges: ['Bearer'],
          verdict: 'credentials-missing',
          alone: 'credentials-not-visible',
          aloneIn: 'firefox',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'pictures'],
    },
    source: 'browsers.md section 1, "Image with 401"; docs/cost.md',
  },
];
