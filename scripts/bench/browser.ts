/** What the bench needs of a browser. Two openers: chromium.ts, firefox.ts. */

export interface Opened {
  readonly version: string;
  /** Process id of the browser itself; its children are found through it. */
  readonly pid?: number;
  /** The webRequest events that the extension's background hears; ask it while the background is awake. */
  heard(): Promise<readonly string[]>;
  /** Bytes of JavaScript heap in use in the extension's background after a collection; undefined where nobody tells. */
  heap(): Promise<number | undefined>;
  close(): void;
}

/**
 * @param extension its folder; undefined: none
 * @param url opened in the first tab
 */
export type Open = (executable: string, extension: string | undefined, url: string) => Promise<Opened>;
