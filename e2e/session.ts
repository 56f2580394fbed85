/** One browser with the built extension, and one lab, for the length of a spec file. */
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './drivers/chromium.ts';
import type { Driver, Launch, LaunchOptions } from './drivers/driver.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { type Lab, startLab } from './lab/lab.ts';

const root = join(import.meta.dirname, '..');

/** Where pictures of a test run go. */
export const pictures = join(root, 'build', 'screenshots');

export const browserName = process.env.AUTHLENS_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const launchers: Readonly<Record<typeof browserName, { launch: Launch; executable: string }>> = {
  chromium: { launch: launchChromium, executable: '/usr/bin/chromium' },
  firefox: { launch: launchFirefox, executable: '/usr/bin/firefox-esr' },
};

export interface Session {
  readonly driver: Driver;
  readonly lab: Lab;
}

/** Starts both before the tests of a file and ends them after; the members may be used within tests only. */
export function openSession(options: Partial<LaunchOptions> = {}): Session {
  let driver: Driver | undefined;
  let lab: Lab | undefined;

  beforeAll(async () => {
    const { launch, executable } = launchers[browserName];
    lab = await startLab();
    driver = await launch({
      dist: process.env.AUTHLENS_DIST ?? join(root, 'dist'),
      executable: process.env.AUTHLENS_EXECUTABLE ?? executable,
      lab: lab.forBrowser,
      ...options,
    });
  });

  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The session has not started: use it within a test.');
    return value;
  };
  return {
    get driver() {
      return started(driver);
    },
    get lab() {
      return started(lab);
    },
  };
}
