import type { LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Whole pages and frames';

/** What a visitor meets. */
export const pages: readonly LabCase[] = [
  {
    id: 'page-refused',
    family,
    title: 'A refused page',
    does: 'Opens a page for members only.',
    run: { kind: 'navigate', path: '/members' },
    expect: {
      records: [
        {
          ...refusedPage,
          path: '/members',
          challenges: ['Bearer'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: pageBadge,
      panelWords: ['401', 'Bearer', 'members'],
    },
    source: 'RFC 9110 section 15.5.2; browsers.md section 1, "A tab\'s badge is wiped"',
  },
  {
    id: 'page-refused-slowly',
    family,
    title: 'A slow refused page',
    does: 'Opens the same page on a server that takes its time.',
    run: { kind: 'navigate', path: '/members/slow' },
    expect: {
      records: [
        {
          ...refusedPage,
          path: '/members/slow',
          challenges: ['Bearer'],
          verdict: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: pageBadge,
      panelWords: ['401', 'Bearer', 'members'],
    },
    source: 'RFC 9110 section 15.5.2; browsers.md section 1, "A tab\'s badge is wiped"',
  },
  {
    id: 'frame-refused',
    family,
    title: 'A refused frame',
    does: 'Puts a page of another site into a frame; that site refuses it.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', host: hosts.files, path: '/widget' }],
    expect: {
      records: [
        { ...refused, host: hosts.files, path: '/widget', challenges: ['Bearer'], verdict: 'credentials-missing' },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'files'],
    },
    source: 'RFC 9110 section 15.5.2',
  },
];
