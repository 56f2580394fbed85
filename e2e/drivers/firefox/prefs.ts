import type { LaunchOptions } from '../driver.ts';

export type Prefs = Readonly<Record<string, string | number | boolean>>;

/** Where the browser would ask somebody outside this machine: nowhere is the only right answer in a test. */
const NOWHERE = 'data:,#remote-settings-dummy/v1';

const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.hide_vpn_banner': true,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'browser.uitour.enabled': false,
  'browser.urlbar.suggest.searches': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': NOWHERE,
  'signon.autofillForms': false,
  'signon.rememberSignons': false,
  'startup.homepage_welcome_url': '',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': NOWHERE,
  'toolkit.telemetry.unified': false,
};

const DRIVEN: Prefs = {
  // A prompt of the browser's own has buttons that are dead for a second, against clicks by accident.
  'security.dialog_enable_delay': 0,
  // permissions.request is granted at the click: the prompt is the browser's, not ours to test.
  'extensions.webextOptionalPermissionPrompts': false,
  // The extension's manifest.json is opened as a plain document that has the extension's APIs.
  'devtools.jsonview.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/** The profile's preferences for these options. */
export function prefsFor({ theme = 'light', lab }: LaunchOptions): Prefs {
  const dark = theme === 'dark';
  return {
    ...QUIET,
    ...DRIVEN,
    ...(lab && { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': lab.pac }),
    'devtools.theme': theme,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  };
}
