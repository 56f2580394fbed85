import { user } from '../basic.ts';
import type { LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, noBadge, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

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
      records: [{ ...refusedPage, path: '/members', challenges: ['Bearer'] }],
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
      records: [{ ...refusedPage, path: '/members/slow', challenges: ['Bearer'] }],
      badge: pageBadge,
      panelWords: ['401', 'Bearer', 'members'],
    },
    source: 'RFC 9110 section 15.5.2; browsers.md section 1, "A tab\'s badge is wiped"',
  },
  {
    id: 'basic-dialog',
    family,
    title: 'The browser asks for a password',
    does: `Opens a page under Basic; answer the dialog with "${user.name}" and "${user.password}".`,
    run: { kind: 'dialog', path: '/vault/room', user: user.name, password: user.password },
    expect: {
      records: [
        { ...refusedPage, path: '/vault/room', status: 200, weight: 'quiet', rounds: [401, 200], challenges: [] },
      ],
      badge: noBadge,
      panelWords: ['200', '401', 'Basic', 'vault'],
    },
    firefox: {
      records: [
        {
          ...refusedPage,
          path: '/vault/room',
          status: 200,
          weight: 'quiet',
          rounds: [401, 200],
          sends: ['authorization'],
          challenges: [],
        },
      ],
    },
    source: 'browsers.md section 1, "Answered challenge" and "Authorization added by the browser"',
  },
  {
    id: 'frame-refused',
    family,
    title: 'A refused frame',
    does: 'Puts a page of another site into a frame; that site refuses it.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', host: hosts.files, path: '/widget' }],
    expect: {
      records: [{ ...refused, host: hosts.files, path: '/widget', challenges: ['Bearer'] }],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'files'],
    },
    source: 'RFC 9110 section 15.5.2',
  },
];
