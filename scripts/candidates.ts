/** Where browsers may be, and which of them Authlens can use. Pure: browsers.ts asks the machine. */

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly executable: string;
  /** Where it comes from, for a person: "the system's", "Playwright's", "installed with apt". */
  readonly how: string;
}

/** File names by platform, best first. */
type Names = Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>>;

const SYSTEM: Readonly<Record<BrowserKind, Names>> = {
  chromium: {
    linux: ['chromium', 'chromium-browser'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Chromium/Application/chrome.exe'],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  },
};

const BRANDED: Names = {
  linux: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
};

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its Chromium, whether it is there or not. */
  readonly playwright: string;
}

function folders({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return ['/Applications', `${env.HOME ?? ''}/Applications`];
  const list =
    platform === 'win32' ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA] : (env.PATH ?? '').split(':');
  return list.filter((folder): folder is string => Boolean(folder));
}

/** Every place where a browser of this kind may be, best first, whether one is there or not. */
export function candidates(kind: BrowserKind, machine: Machine): FoundBrowser[] {
  const platform = machine.platform === 'darwin' || machine.platform === 'win32' ? machine.platform : 'linux';
  const places = (names: Names, how: string): FoundBrowser[] =>
    names[platform].flatMap((name) => folders(machine).map((folder) => ({ executable: `${folder}/${name}`, how })));
  const system = places(SYSTEM[kind], "the system's");
  if (kind === 'firefox') return system;
  return [...system, { executable: machine.playwright, how: "Playwright's" }, ...places(BRANDED, "the system's")];
}

export interface Version {
  /** "Chromium", "Google Chrome", "Google Chrome for Testing", "Microsoft Edge", "Mozilla Firefox" */
  readonly brand: string;
  readonly major: number;
}

/** Reads what `--version` prints, whatever warnings stand before it; undefined if no version is in it. */
export function parseVersion(text: string): Version | undefined {
  const found = /^([A-Z][A-Za-z ]*?) (\d+)\.\d/m.exec(text);
  return found?.[1] && found[2] ? { brand: found[1], major: Number(found[2]) } : undefined;
}

/** Why this browser can't be used, as the end of a sentence; undefined if it can. */
export function refusal(kind: BrowserKind, version: Version | undefined, minimum: number): string | undefined {
  if (version === undefined) return 'does not say its version';
  const { brand, major } = version;
  if (/Firefox/.test(brand) !== (kind === 'firefox')) return `is ${brand}`;
  if (major < minimum) return `is version ${major}, and Authlens needs ${minimum} or newer`;
  // "Google Chrome for Testing" still takes extensions: https://playwright.dev/docs/chrome-extensions
  if (brand === 'Google Chrome' || brand === 'Microsoft Edge')
    return `is ${brand}, which ignores --load-extension since version 137`;
  return undefined;
}

/** Is this a launcher for a snap? A browser from a snap cannot see profiles in /tmp. `text` is the file's beginning. */
export function isSnap(realPath: string, text: string): boolean {
  return /^\/snap\/|\/bin\/snap$/.test(realPath) || (text.startsWith('#!') && text.includes('/snap/'));
}
