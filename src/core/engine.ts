/** What a browser engine shows of a request, and how it tells it. Measured; docs/limits.md says it for people. */
export interface Engine {
  readonly name: 'chromium' | 'firefox';
  /** Lower-case names of headers that it may send without showing them to an extension. */
  readonly blindTo: readonly string[];
  /**
   * At its password dialog it ends the request for a page with the 401, and makes a new request for the answer.
   * Requests of scripts wait in every browser.
   */
  readonly endsPageAtDialog: boolean;
  /** Its events say whether they are of a private window. */
  readonly tellsPrivate: boolean;
  /** tabs.onUpdated names the address at every commit, also when it is the old one. */
  readonly namesCommit: boolean;
}

export const chromium: Engine = {
  name: 'chromium',
  blindTo: ['authorization', 'proxy-authorization'],
  endsPageAtDialog: true,
  tellsPrivate: false,
  namesCommit: false,
};

export const firefox: Engine = {
  name: 'firefox',
  blindTo: [],
  endsPageAtDialog: false,
  tellsPrivate: true,
  namesCommit: true,
};
