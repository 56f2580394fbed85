import type { LabCase } from '../case.ts';
import { ask, partBadge, refused } from './defaults.ts';

const family = 'Broken on the way';

/** Answers that do not arrive as they should. */
export const connection: readonly LabCase[] = [
  {
    id: 'cut-off',
    family,
    title: 'A refusal that breaks off',
    does: 'Gets the head of a 401 and part of its body, then the connection drops.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/cut-off' }],
    expect: {
      records: [
        {
          ...refused,
          path: '/cut-off',
          challenges: ['Bearer'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'cut-off'],
    },
    source: 'RFC 9112 section 8, an incomplete message',
  },
  {
    id: 'proxy-407',
    family,
    title: '407 without a proxy',
    does: 'Asks a server that answers as if it were a proxy.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/proxy' }],
    // Chromium throws the answer away and tells an extension only its error.
    expect: {
      records: [{ ...refused, path: '/proxy', status: 0, rounds: [0], challenges: [], verdict: 'proxy-auth-required' }],
      badge: partBadge,
      panelWords: ['net::ERR_UNEXPECTED_PROXY_AUTH'],
    },
    firefox: {
      records: [
        {
          ...refused,
          path: '/proxy',
          status: 407,
          rounds: [407],
          challenges: ['Basic'],
          verdict: 'proxy-auth-required',
        },
      ],
      panelWords: ['407', 'Basic', 'not a proxy'],
    },
    source:
      'RFC 9110 section 15.5.8; measured: Chromium 156 fails with ERR_UNEXPECTED_PROXY_AUTH, Firefox 153 shows it',
  },
];
