/** Finds a browser that can load the built extension, or installs one and says so. */
import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { chromium } from 'playwright';
import { type BrowserKind, candidates, type FoundBrowser, isSnap, parseVersion, refusal } from './candidates.ts';
import { readJson } from './project.ts';
import { run } from './run.ts';

interface Minimums {
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } };
}

function minimum(kind: BrowserKind): number {
  const manifest = readJson<Minimums>('manifest.json');
  const { strict_min_version } = manifest.browser_specific_settings.gecko;
  return Number.parseInt(kind === 'firefox' ? strict_min_version : manifest.minimum_chrome_version, 10);
}

function beginning(file: string): string {
  const bytes = Buffer.alloc(4096);
  const handle = openSync(file, 'r');
  const length = readSync(handle, bytes);
  closeSync(handle);
  return bytes.toString('latin1', 0, length);
}

/** Why this file can't be used, as the end of a sentence; undefined if it can. */
async function problem(kind: BrowserKind, executable: string): Promise<string | undefined> {
  if (!statSync(executable, { throwIfNoEntry: false })?.isFile()) return 'is not there';
  if (isSnap(realpathSync(executable), beginning(executable))) return 'is a snap, which cannot see profiles in /tmp';
  const ask =
    process.platform === 'win32'
      ? // chrome.exe has no --version: it would open a window.
        `powershell -NoProfile -Command "$i = (Get-Item '${executable}').VersionInfo; $i.ProductName + ' ' + $i.ProductVersion"`
      : `'${executable.replaceAll("'", "'\\''")}' --version`;
  const { code, output } = await run(ask, { quiet: true, limitMs: 30_000 });
  if (code !== 0) return `does not start: ${output.trim().split('\n').at(-1) ?? ''}`;
  return refusal(kind, parseVersion(output), minimum(kind));
}

/** A way to install a browser: a command, and where the browser is afterwards. */
interface Installer extends FoundBrowser {
  readonly command: string;
}

function isDebian(): boolean {
  const file = '/etc/os-release';
  return process.platform === 'linux' && existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

/** The installers for this machine, best first. A font comes along, or pictures of the panel would show boxes. */
function installers(kind: BrowserKind): Installer[] {
  const list: Installer[] = [];
  if (isDebian() && process.getuid?.() === 0) {
    const name = kind === 'firefox' ? 'firefox-esr' : 'chromium';
    list.push({
      how: 'installed with apt',
      command: `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${name} fonts-dejavu-core`,
      executable: `/usr/bin/${name}`,
    });
  }
  if (kind === 'chromium')
    list.push({
      how: 'installed with Playwright',
      command: 'playwright install chromium --no-shell',
      executable: chromium.executablePath(),
    });
  return list;
}

const ADVICE: Readonly<Record<BrowserKind, string>> = {
  chromium:
    'Install Chromium (on Debian: apt install chromium; elsewhere: npx playwright install --with-deps chromium), ' +
    'or set AUTHLENS_CHROMIUM to the path of a Chromium or a Chrome for Testing.',
  firefox:
    'Install Firefox (on Debian: apt install firefox-esr; elsewhere from https://www.mozilla.org/firefox/), ' +
    'or set AUTHLENS_FIREFOX to its path.',
};

/**
 * Finds a browser: AUTHLENS_CHROMIUM or AUTHLENS_FIREFOX, the system's, Playwright's. With `install` it installs one if there
 * is none, and says so on stdout.
 * @throws Error with a sentence for a person: what was found, why it can't be used, and what to do
 */
export async function findBrowser(kind: BrowserKind, { install }: { install: boolean }): Promise<FoundBrowser> {
  const variable = `AUTHLENS_${kind.toUpperCase()}`;
  const wished = process.env[variable];
  if (wished) {
    const why = await problem(kind, wished);
    // What a person asked for by name is never passed over in silence.
    if (why !== undefined) throw new Error(`${variable} names ${wished}, but that ${why}. ${ADVICE[kind]}`);
    return { executable: wished, how: `named by ${variable}` };
  }

  const refused: string[] = [];
  const { platform, env } = process;
  for (const found of candidates(kind, { platform, env, playwright: chromium.executablePath() })) {
    if (!existsSync(found.executable)) continue;
    const why = await problem(kind, found.executable);
    if (why === undefined) return found;
    refused.push(`${found.executable} ${why}.`);
  }

  for (const { command, ...found } of install ? installers(kind) : []) {
    console.log([`No ${kind} here that Authlens can use.`, ...refused, `Installing one: ${command}`].join(' '));
    const { code, output } = await run(command, { quiet: true, limitMs: 15 * 60_000 });
    const why =
      code === 0 ? await problem(kind, found.executable) : `failed: ${output.trim().split('\n').at(-1) ?? ''}`;
    if (why === undefined) return found;
    refused.push(`${command} ${code === 0 ? `ended well, but ${found.executable} ` : ''}${why}.`);
  }
  throw new Error([`No ${kind} that Authlens can use.`, ...refused, ADVICE[kind]].join(' '));
}
