import type { Surface } from '../driver.ts';
import { until } from '../until.ts';
import { type Cdp, closeTarget, type Session } from './cdp.ts';
import { type Clip, surface } from './surface.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface DevTools {
  /** Opens DevTools for one tab (or finds it open), brings the extension's panel to the front, and returns it. */
  panel(tabTarget: string, size?: Size): Promise<Surface>;
  close(tabTarget: string): Promise<void>;
}

/** Wide enough for list and detail side by side. */
const FIRST_SIZE: Size = { width: 1200, height: 640 };

const VIEWS = `import('devtools://devtools/bundled/ui/legacy/legacy.js').then((UI) => UI.ViewManager.ViewManager.instance())`;

/** The real DevTools windows, one per tab, opened only when asked for. */
export function devtools(cdp: Cdp, origin: string): DevTools {
  /** Tab target -> front end target. */
  const open = new Map<string, string>();

  const close = async (tabTarget: string) => {
    const front = open.get(tabTarget);
    open.delete(tabTarget);
    if (front) await closeTarget(cdp, front);
  };

  return {
    close,
    panel: async (tabTarget, size) => {
      const { targetId } = await cdp.send<{ targetId: string }>('Target.openDevTools', { targetId: tabTarget });
      const front = await cdp.attach(targetId);
      await showPanel(front, origin);
      const panel = await findPanel(cdp, targetId, origin);
      const wanted = size ?? (open.get(tabTarget) === targetId ? undefined : FIRST_SIZE);
      if (wanted) await resize(front, panel, wanted);
      open.set(tabTarget, targetId);
      const clip = () => until(() => front.evaluate<Clip>(frameBox(origin)), 'frame of the panel');
      return surface({ session: panel, camera: { session: front, clip }, close: () => close(tabTarget) });
    },
  };
}

async function showPanel(front: Session, origin: string): Promise<void> {
  // Asking for the views before the front end has built its root would create them half made.
  const key = `document.querySelector('.root-view') && ${VIEWS}.then(({ views }) =>
    [...views.keys()].find((key) => key.startsWith('${origin.slice(0, -1)}')))`;
  const probe = () => front.evaluate<string | undefined>(key).catch(() => undefined);
  const view = await until(probe, `panel of ${origin} among the DevTools views`);
  await front.evaluate(`${VIEWS}.then((manager) => manager.showView(${JSON.stringify(view)}))`);
}

/** The extension has two frames in each DevTools window: its devtools_page, and the panel. */
async function findPanel(cdp: Cdp, frontTarget: string, origin: string): Promise<Session> {
  const isPanel = `document.readyState === 'complete' && innerHeight > 0 &&
    location.pathname !== new URL(chrome.runtime.getManifest().devtools_page, location.origin).pathname`;
  const probe = async () => {
    for (const { targetId, type, url, parentFrameId } of await cdp.targets()) {
      if (type !== 'iframe' || parentFrameId !== frontTarget || !url.startsWith(origin)) continue;
      const session = await cdp.attach(targetId);
      if (await session.evaluate<boolean>(isPanel).catch(() => false)) return session;
    }
    return undefined;
  };
  return until(probe, `panel of ${origin} in its DevTools window`);
}

/** Makes the window so large that the panel itself, without the row of tabs above it, has the wanted size. */
async function resize(front: Session, panel: Session, { width, height }: Size): Promise<void> {
  const above = (await front.evaluate<number>('innerHeight')) - (await panel.evaluate<number>('innerHeight'));
  const metrics = { width, height: height + above, deviceScaleFactor: 1, mobile: false };
  await front.send('Emulation.setDeviceMetricsOverride', metrics);
  const fits = `innerWidth === ${width} && innerHeight === ${height}`;
  await until(() => panel.evaluate<boolean>(fits), `panel of ${width} by ${height}`);
}

/** In the front end: where the panel's frame lies. It stands within shadow trees. */
const frameBox = (origin: string) => `(function find(root) {
  for (const element of root.querySelectorAll('*')) {
    const within = element.shadowRoot && find(element.shadowRoot);
    if (within) return within;
    if (element.tagName !== 'IFRAME' || !element.src.startsWith('${origin}') || !element.offsetWidth) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }
})(document)`;
