import { describe, expect, test } from 'vitest';
import { candidates, isSnap, parseVersion, refusal } from './candidates.ts';

const playwright = '/home/me/.cache/ms-playwright/chromium-1/chrome-linux/chrome';

describe('candidates', () => {
  test('Linux: the system, then Playwright, then Chrome and Edge', () => {
    const machine = { platform: 'linux' as const, env: { PATH: '/usr/local/bin:/usr/bin::' }, playwright };
    expect(candidates('chromium', machine).map(({ executable }) => executable)).toEqual([
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
      '/usr/bin/chromium-browser',
      playwright,
      '/usr/local/bin/google-chrome',
      '/usr/bin/google-chrome',
      '/usr/local/bin/google-chrome-stable',
      '/usr/bin/google-chrome-stable',
      '/usr/local/bin/microsoft-edge',
      '/usr/bin/microsoft-edge',
      '/usr/local/bin/microsoft-edge-stable',
      '/usr/bin/microsoft-edge-stable',
    ]);
    expect(candidates('firefox', machine).map(({ executable }) => executable)).toEqual([
      '/usr/local/bin/firefox-esr',
      '/usr/bin/firefox-esr',
      '/usr/local/bin/firefox',
      '/usr/bin/firefox',
    ]);
  });

  test('macOS and Windows: their folders of applications, not PATH', () => {
    expect(
      candidates('firefox', { platform: 'darwin', env: { HOME: '/Users/me', PATH: '/usr/bin' }, playwright }),
    ).toEqual([
      { executable: '/Applications/Firefox.app/Contents/MacOS/firefox', how: "the system's" },
      { executable: '/Users/me/Applications/Firefox.app/Contents/MacOS/firefox', how: "the system's" },
    ]);
    expect(
      candidates('firefox', { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' }, playwright }),
    ).toEqual([{ executable: 'C:\\Program Files/Mozilla Firefox/firefox.exe', how: "the system's" }]);
  });

  test('hidden from PATH: only Playwright is left', () => {
    expect(candidates('chromium', { platform: 'linux', env: {}, playwright })).toEqual([
      { executable: playwright, how: "Playwright's" },
    ]);
    expect(candidates('firefox', { platform: 'linux', env: {}, playwright })).toEqual([]);
  });
});

describe('parseVersion', () => {
  // What the programs themselves print.
  test.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)\n', { brand: 'Chromium', major: 156 }],
    [
      '/usr/bin/chromium: 9: [: 25276514304: unexpected operator\nChromium 156.0.8078.79 built',
      { brand: 'Chromium', major: 156 },
    ],
    ['Mozilla Firefox 153.7.0esr\n', { brand: 'Mozilla Firefox', major: 153 }],
    ['Google Chrome 141.0.7390.54 \n', { brand: 'Google Chrome', major: 141 }],
    ['Google Chrome for Testing 141.0.7390.37\n', { brand: 'Google Chrome for Testing', major: 141 }],
    ['Microsoft Edge 141.0.3537.57 \n', { brand: 'Microsoft Edge', major: 141 }],
    ['', undefined],
    ['Running as root without --no-sandbox is not supported.', undefined],
  ])('%j', (text, expected) => {
    expect(parseVersion(text)).toEqual(expected);
  });
});

describe('refusal', () => {
  test.each([
    ['chromium', 'Chromium', 140, undefined],
    ['chromium', 'Google Chrome for Testing', 141, undefined],
    ['firefox', 'Mozilla Firefox', 140, undefined],
    ['chromium', 'Chromium', 139, 'is version 139, and Authlens needs 140 or newer'],
    ['firefox', 'Mozilla Firefox', 128, 'is version 128, and Authlens needs 140 or newer'],
    ['chromium', 'Google Chrome', 141, 'is Google Chrome, which ignores --load-extension since version 137'],
    ['chromium', 'Microsoft Edge', 141, 'is Microsoft Edge, which ignores --load-extension since version 137'],
    ['chromium', 'Mozilla Firefox', 150, 'is Mozilla Firefox'],
    ['firefox', 'Chromium', 150, 'is Chromium'],
  ] as const)('%s: %s %i', (kind, brand, major, expected) => {
    expect(refusal(kind, { brand, major }, 140)).toBe(expected);
  });

  test('no version', () => {
    expect(refusal('firefox', undefined, 140)).toBe('does not say its version');
  });
});

describe('isSnap', () => {
  test.each([
    ['/snap/bin/chromium', '', true],
    ['/usr/bin/snap', '\x7fELF', true],
    // Ubuntu's package "firefox": a script that hands over to the snap.
    ['/usr/bin/firefox', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n', true],
    ['/usr/bin/chromium', '#!/bin/sh\nAPPNAME=chromium\nLIBDIR=/usr/lib/$APPNAME\n', false],
    ['/usr/lib/firefox-esr/firefox-esr', '\x7fELF /snap/', false],
  ])('%s %j', (path, text, expected) => {
    expect(isSnap(path, text)).toBe(expected);
  });
});
