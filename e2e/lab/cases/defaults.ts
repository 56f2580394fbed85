import type { Expectation, ExpectedRecord, PageRequest } from '../case.ts';
import { hosts } from '../hosts.ts';

type Badge = Expectation['badge'];

/** The page itself was refused. */
export const pageBadge: Badge = { text: '1', level: 'page' };
/** One part of the page was refused. */
export const partBadge: Badge = { text: '1', level: 'part' };
export const noBadge: Badge = { text: '', level: 'none' };

/** Most rows: a GET to the API without the browser's own credentials; a row names what differs. */
export const ask: Omit<PageRequest, 'path'> = { method: 'GET', host: hosts.api, credentials: 'omit' };

/** Most rows: the API's 401 in one round, nothing sent; a row names what differs. */
export const refused: Omit<ExpectedRecord, 'path' | 'challenges'> = {
  method: 'GET',
  host: hosts.api,
  status: 401,
  weight: 'refused',
  rounds: [401],
  sends: [],
};

/** The same for a page that a person opens. */
export const refusedPage: Omit<ExpectedRecord, 'path' | 'challenges'> = { ...refused, host: hosts.page };
