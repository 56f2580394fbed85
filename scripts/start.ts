/**
 * Builds the extension, starts the lab (servers that refuse in every way), and opens a browser with both.
 * Usage: npm start [-- --firefox] [--once]. `--once` works without a window, writes a picture of the panel, and ends.
 */
import { launchChromium } from '../e2e/drivers/chromium.ts';
import type { Driver, Launch } from '../e2e/drivers/driver.ts';
import { launchFirefox } from '../e2e/drivers/firefox.ts';
import { hosts } from '../e2e/lab/hosts.ts';
import { startOnUsualPort } from '../e2e/lab/serve.ts';
import { findBrowser } from './browsers.ts';
import type { BrowserKind } from './candidates.ts';
import { dist, sentence } from './project.ts';
import { run } from './run.ts';
import { showPanel } from './show.ts';

const LAUNCH: Readonly<Record<BrowserKind, Launch>> = { chromium: launchChromium, firefox: launchFirefox };
const WATCH_MS = 1000;

interface Wish {
  readonly kind: BrowserKind;
  readonly once: boolean;
}

/** @throws Error that says how it is used */
function readArguments(args: readonly string[]): Wish {
  const known = ['--chromium', '--firefox', '--once'];
  const odd = args.find((arg) => !known.includes(arg));
  if (odd !== undefined) throw new Error(`${odd} is unknown. Usage: npm start -- [--chromium|--firefox] [--once]`);
  return { kind: args.includes('--firefox') ? 'firefox' : 'chromium', once: args.includes('--once') };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function build(): Promise<void> {
  const { code, output } = await run('vite build', { quiet: true, env: { NO_COLOR: '1' } });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/** Resolves when the browser no longer answers: a person has closed it. */
async function closed(driver: Driver): Promise<void> {
  try {
    await driver.privateTabs();
  } catch {
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
  return closed(driver);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
  });
}

/** With a window: opens the panel beside the page and leaves the rest to the person. */
async function present(driver: Driver, address: string): Promise<void> {
  const tab = await driver.newTab(address);
  const opened = await driver.panel(tab).then(
    () => true,
    () => false,
  );
  const ask = opened ? 'The Authlens panel is open beside it.' : 'Press F12 there and choose the Authlens panel.';
  console.log(`1. ${driver.name} ${driver.version} shows ${address}. ${ask}`);
  console.log('2. Press a button on the page and read in the panel why it was refused.');
  console.log(
    '3. Click the Authlens button of the toolbar for the popup. Close the browser, or press Ctrl+C here, to end.',
  );
  await Promise.race([closed(driver), interrupted()]);
}

async function main({ kind, once }: Wish): Promise<void> {
  console.log('Building ...');
  await build();
  const { executable, how } = await findBrowser(kind, { install: true });
  console.log(`Browser: ${executable} (${how})`);
  const lab = await startOnUsualPort();
  const address = lab.url(hosts.page);
  try {
    const headed = !once && hasDisplay();
    const driver = await LAUNCH[kind]({ dist, executable, headed, lab: lab.forBrowser });
    try {
      if (headed) await present(driver, address);
      else console.log(`Picture of the panel: ${await showPanel(driver, await driver.newTab(address))}`);
    } finally {
      await driver.close();
    }
    if (headed || once) return;
    console.log(`No display here, so no window. The lab stays open at ${address} until you press Ctrl+C.`);
    await interrupted();
  } finally {
    await lab.close();
  }
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
