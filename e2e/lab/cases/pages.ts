import { user } from '../basic.ts';
import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, noBadge, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Whole pages and frames';

/** A challenge that the browser answered well. */
const answered: Omit<ExpectedRecord, 'path'> = {
  ...refusedPage,
  status: 200,
  weight: 'quiet',
  rounds: [401, 200],
  challenges: [],
};

/** Only Firefox shows the credentials that it adds by itself. */
const sentByBrowser = { sends: ['authorization'] };

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
    // Chromium ends a page's request at the dialog and makes a new one for the answer (measured): the first is of an
    // older page then, and the second is a plain 200.
    expect: {
      records: [{ ...refusedPage, path: '/vault/room', weight: 'quiet', challenges: ['Basic'] }],
      badge: noBadge,
      panelWords: [],
    },
    firefox: {
      records: [{ ...answered, ...sentByBrowser, path: '/vault/room' }],
      panelWords: ['200', '401', 'Basic', 'vault'],
    },
    source: 'browsers.md section 1, "Answered challenge" and "Authorization added by the browser"',
  },
  {
    id: 'basic-dialog-fetch',
    family,
    title: 'The browser asks for a script',
    does: `Fetches something under Basic; answer the dialog with "${user.name}" and "${user.password}".`,
    run: { kind: 'asked', user: user.name, password: user.password },
    requests: [{ ...ask, host: hosts.page, path: '/safe/box', credentials: 'same-origin' }],
    expect: {
      records: [{ ...answered, path: '/safe/box' }],
      badge: noBadge,
      panelWords: ['200', '401', 'Basic', 'safe', 'not visible'],
    },
    firefox: {
      records: [{ ...answered, ...sentByBrowser, path: '/safe/box' }],
      panelWords: ['200', '401', 'Basic', 'safe', user.name],
    },
    source: 'browsers.md section 1, "Basic 401 to a page\'s fetch with credentials" and "Answered challenge"',
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
