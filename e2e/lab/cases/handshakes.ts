import { user } from '../basic.ts';
import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, noBadge, refusedPage } from './defaults.ts';

const family = 'The browser asks';

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

const login = { user: user.name, password: user.password };

const say = `answer the dialog with "${user.name}" and "${user.password}".`;

const own = { ...ask, host: hosts.page, credentials: 'same-origin' } as const;

/** Challenges that the browser answers by itself, after its password dialog. */
export const handshakes: readonly LabCase[] = [
  {
    id: 'basic-dialog',
    family,
    title: 'The browser asks for a password',
    does: `Opens a page under Basic; ${say}`,
    run: { kind: 'dialog', path: '/vault/room', ...login },
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
    does: `Fetches something under Basic; ${say}`,
    run: { kind: 'asked', ...login },
    requests: [{ ...own, path: '/safe/box' }],
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
    id: 'digest-dialog',
    family,
    title: 'Digest for a page',
    does: `Opens a page under Digest, by SHA-256 or MD5; ${say}`,
    run: { kind: 'dialog', path: '/crypt/room', ...login },
    expect: {
      records: [{ ...refusedPage, path: '/crypt/room', weight: 'quiet', challenges: ['Digest', 'Digest'] }],
      badge: noBadge,
      panelWords: [],
    },
    firefox: {
      records: [{ ...answered, ...sentByBrowser, path: '/crypt/room' }],
      panelWords: ['200', '401', 'Digest', 'crypt'],
    },
    source: 'RFC 7616 section 3.7: one challenge for each algorithm; browsers.md section 1, "Answered challenge"',
  },
  {
    id: 'digest-dialog-fetch',
    family,
    title: 'Digest for a script',
    does: `Fetches something under Digest, by SHA-256 or MD5; ${say}`,
    run: { kind: 'asked', ...login },
    requests: [{ ...own, path: '/strongbox/key' }],
    expect: {
      records: [{ ...answered, path: '/strongbox/key' }],
      badge: noBadge,
      panelWords: ['200', '401', 'Digest', 'strongbox', 'not visible'],
    },
    firefox: {
      records: [{ ...answered, ...sentByBrowser, path: '/strongbox/key' }],
      panelWords: ['200', '401', 'Digest', 'strongbox', user.name],
    },
    source: 'RFC 7616 section 3.4; browsers.md section 1, "Answered challenge"',
  },
  {
    id: 'ntlm',
    family,
    title: 'NTLM and its two 401s',
    does: `Fetches something under NTLM, which takes two refusals to get in; ${say}`,
    run: { kind: 'asked', ...login },
    requests: [{ ...own, path: '/windows/share' }],
    expect: {
      records: [{ ...answered, path: '/windows/share' }],
      badge: noBadge,
      panelWords: ['200', '401', 'NTLM'],
    },
    firefox: {
      records: [{ ...answered, ...sentByBrowser, path: '/windows/share', rounds: [401, 401, 200] }],
    },
    source: '[MS-NTHT] section 3.1: the legs',
  },
];
