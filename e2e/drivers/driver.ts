/**
 * What a test can do with a real browser that has the built extension in it. One interface, two drivers
 * (chromium.ts, firefox.ts), so that every spec is written once and holds in both.
 * Everything waits for a condition, never for a time; each wait ends with an Error that says what was waited for
 * and what was there instead.
 */

import type { LabAccess } from '../lab/lab.ts';

export interface Badge {
  readonly text: string;
  readonly title: string;
  /** "#rrggbb" */
  readonly color: string;
}

/** A document that a test can look into: the DevTools panel, the popup, or an ordinary page. */
export interface Surface {
  /**
   * Evaluates an expression in the document and waits for it if it is a promise. Plain data in and out (JSON).
   * @throws Error with the message that the page's code threw
   */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression is truthy and returns its value. Default limit 15 s. */
  until<T>(expression: string, what?: string, limitMs?: number): Promise<T>;
  /** A real, trusted pointer click in the middle of the element (waits for it to be there). Counts as a user gesture. */
  click(selector: string): Promise<void>;
  /** Focuses the element and types with real key events. */
  type(selector: string, text: string): Promise<void>;
  /** Presses one key by its KeyboardEvent.key name ("ArrowDown", "Enter") in the document. */
  press(key: string): Promise<void>;
  /** Text of the element as a person reads it (innerText). */
  text(selector: string): Promise<string>;
  /** Writes a PNG of exactly what this document shows. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** An ordinary tab. */
export interface Tab extends Surface {
  /** The browser extension API's id of this tab. */
  readonly tabId: number;
  /** Navigates and waits until the navigation is committed, or fails by itself (a refused page counts as committed). */
  goto(url: string): Promise<void>;
  /** Starts a navigation and returns at once: for pages that open a password dialog or never end. */
  startNavigation(url: string): Promise<void>;
  /** Waits for the browser's own password dialog (Basic, Digest) of this tab. */
  dialog(): Promise<AuthDialog>;
}

export interface AuthDialog {
  answer(user: string, password: string): Promise<void>;
  cancel(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly dist: string;
  /** "dark" or "light"; both the page's color scheme and the DevTools theme. Default light. */
  readonly theme?: 'light' | 'dark';
  /** Show a window (npm start on a desk). Default: headless. */
  readonly headed?: boolean;
  /** Environment and extra arguments that only one browser understands. */
  readonly executable: string;
  /** The lab in which the browser is to get everywhere. */
  readonly lab?: LabAccess;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** "chrome-extension://.../" or "moz-extension://.../" */
  readonly origin: string;
  newTab(url?: string): Promise<Tab>;
  /**
   * Opens a private window with one tab, whose close() closes the window. In Chromium the extension opens it, which needs
   * setPrivateAccess(true).
   */
  newPrivateTab(url?: string): Promise<Tab>;
  /** Opens the real DevTools of this tab with the Authlens panel in front, or returns the one that is open. */
  panel(tab: Tab, size?: { width: number; height: number }): Promise<Surface>;
  /** Closes the DevTools of this tab. */
  closeDevTools(tab: Tab): Promise<void>;
  /** Opens the real popup of the toolbar button while this tab is in front. */
  popup(tab: Tab): Promise<Surface>;
  badge(tab: Tab): Promise<Badge>;
  /**
   * Evaluates an expression with the extension's own APIs (`browser.*`, promises) in an extension context that
   * does not keep the background alive: an extension page opened as a tab in the background.
   */
  extension<T>(expression: string): Promise<T>;
  /** Kills the service worker (Chromium) or suspends the event page (Firefox), and returns when it is dead. */
  killBackground(): Promise<void>;
  /**
   * Ends the background in the middle of its work; the next event may wake it at once. Chromium stops no worker while
   * events reach it (measured): there the process of the extension crashes, with all of its pages.
   */
  crashBackground(): Promise<void>;
  /** Is the background running at this moment? */
  backgroundAlive(): Promise<boolean>;
  /** Entries of all Maps and Sets on the background's heap; undefined in Firefox, which has no such command. */
  backgroundEntries(): Promise<number | undefined>;
  /** Withholds <all_urls> from the extension, or gives it back, as the person can in the browser's own settings. */
  setHostAccess(allowed: boolean): Promise<void>;
  /** Allows the extension in private windows, or not. */
  setPrivateAccess(allowed: boolean): Promise<void>;
  /** Addresses of the tabs in private windows. */
  privateTabs(): Promise<string[]>;
  /** Messages of level error from extension pages and the background since the start: tests expect none. */
  extensionErrors(): Promise<string[]>;
  close(): Promise<void>;
}

export type Launch = (options: LaunchOptions) => Promise<Driver>;
