import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';
import type { Chrome } from './chrome.ts';
import { collectErrors } from './errors.ts';
import { evaluateIn } from './evaluate.ts';

/** The installed extension: what a test may do with it beside looking at its pages. */
export interface Installed {
  readonly id: string;
  /** "moz-extension://<uuid>/" */
  readonly origin: string;
  evaluate<T>(expression: string): Promise<T>;
  killBackground(): Promise<void>;
  /** Suspends the background once; the next event wakes it. */
  terminate(): Promise<void>;
  backgroundAlive(): Promise<boolean>;
  setHostAccess(allowed: boolean): Promise<void>;
  setPrivateAccess(allowed: boolean): Promise<void>;
  errors(): Promise<string[]>;
}

interface GeckoManifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/**
 * Installs the extension for this session, without access to private windows.
 * @param dist folder of the built extension; its manifest must name a gecko id
 */
export async function install(bidi: Bidi, chrome: Chrome, dist: string): Promise<Installed> {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as GeckoManifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${dist}/manifest.json has no browser_specific_settings.gecko.id`);
  const errors = await collectErrors(chrome);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(dist) } });
  const extension = `driver.extension('${id}')`;
  const state = () => chrome<string | undefined>(`${extension}?.backgroundState`);
  const running = () => until(async () => (await state()) === 'running', 'running background');
  await running();
  const origin = await chrome<string>(`${extension}.baseURL`);

  /** A document of the extension in no window: its APIs are there, no tab is made, no event wakes the background. */
  async function hiddenPage(): Promise<string> {
    const context = await chrome<string>(`(async () => {
      const extension = ${extension};
      if (driver.hidden?.extension !== extension) {
        const created = new driver.HiddenExtensionPage(extension, 'tab').createBrowserElement();
        driver.hidden = { extension, created };
        const { principal } = extension;
        (await created).fixupAndLoadURIString('${origin}manifest.json', { triggeringPrincipal: principal });
      }
      return driver.adopt(await driver.hidden.created);
    })()`);
    const ready = `location.origin + '/' === '${origin}' && typeof browser === 'object'`;
    await until(() => evaluateIn<boolean>(bidi, context, ready).catch(() => false), 'hidden page of the extension');
    return context;
  }

  async function changePermissions(allowed: boolean, permissions: string[], origins: string[]): Promise<void> {
    const change = JSON.stringify({ permissions, origins });
    await chrome(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      .ExtensionPermissions.${allowed ? 'add' : 'remove'}('${id}', ${change}, ${extension}).then(() => null)`);
  }

  return {
    id,
    origin,
    evaluate: async (expression) => evaluateIn(bidi, await hiddenPage(), expression),
    async killBackground() {
      await until(async () => {
        // Firefox refuses once while a listener's promise is pending: ask again.
        if ((await state()) === 'running') await chrome(`${extension}.terminateBackground().then(() => null)`);
        return (await state()) === 'stopped';
      }, 'suspended background');
    },
    async terminate() {
      await chrome(`${extension}.terminateBackground().then(() => null)`);
    },
    backgroundAlive: async () => (await state()) !== 'stopped',
    setHostAccess: (allowed) => changePermissions(allowed, [], ['<all_urls>']),
    async setPrivateAccess(allowed) {
      await changePermissions(allowed, ['internal:privateBrowsingAllowed'], []);
      await chrome(`ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManager.getAddonByID('${id}').then((addon) => addon.reload()).then(() => null)`);
      await running();
    },
    errors: () => errors(origin),
  };
}
