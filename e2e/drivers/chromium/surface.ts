import { writeFile } from 'node:fs/promises';
import type { Surface } from '../driver.ts';
import { until } from '../until.ts';
import type { Session } from './cdp.ts';
import { keyEvents, textEvents } from './keys.ts';

/** The part of the picture to keep, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SurfaceParts {
  readonly session: Session;
  /** Who takes the picture, where the document cannot do it itself: the page around an iframe. */
  readonly camera?: { readonly session: Session; clip(): Promise<Clip> };
  close(): Promise<void>;
}

/** A document driven over its protocol session: everything in driver.ts Surface. */
export function surface({ session, camera, close }: SurfaceParts): Surface {
  const evaluate = <T>(expression: string) => session.evaluate<T>(expression);

  const awaited = async <T>(expression: string, what = expression, limitMs?: number): Promise<T> => {
    let last = '';
    // A document that navigates loses its context for a moment: that is "not yet", and is told if it stays so.
    const probe = async () => {
      try {
        return await evaluate<T>(expression);
      } catch (error) {
        last = ` (${String(error)})`;
        return false;
      }
    };
    try {
      return await until(probe, what, limitMs);
    } catch (error) {
      const shown = await evaluate<string>('document.body.innerText').catch(String);
      throw new Error(`${String(error)}${last}. The document shows: ${shown.slice(0, 500)}`);
    }
  };

  const send = async (method: string, events: readonly object[]) => {
    for (const event of events) await session.send(method, event);
  };

  return {
    evaluate,
    until: awaited,
    click: async (selector) => {
      const [x, y] = await awaited<[number, number]>(
        `(${middle})(${JSON.stringify(selector)})`,
        `clickable ${selector}`,
      );
      await send('Input.dispatchMouseEvent', [
        { type: 'mouseMoved', x, y },
        { type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: 1 },
        { type: 'mouseReleased', x, y, button: 'left', clickCount: 1 },
      ]);
    },
    type: async (selector, text) => {
      const focus = `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e?.focus(); return !!e; })()`;
      await awaited(focus, `focusable ${selector}`);
      await send('Input.dispatchKeyEvent', textEvents(text));
    },
    press: (key) => send('Input.dispatchKeyEvent', keyEvents(key)),
    text: async (selector) => {
      const found = `(() => { const e = document.querySelector(${JSON.stringify(selector)}); return e && [e.innerText]; })()`;
      const [text] = await awaited<[string]>(found, selector);
      return text;
    },
    screenshot: async (file) => {
      await evaluate(painted);
      const part = camera ? { clip: { ...(await camera.clip()), scale: 1 } } : {};
      const photographer = camera?.session ?? session;
      const { data } = await photographer.send<{ data: string }>('Page.captureScreenshot', { format: 'png', ...part });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    close,
  };
}

/** In the page: the middle of the element once a click there would reach it, else nothing. */
const middle = `(selector) => {
  const element = document.querySelector(selector);
  if (!element) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hit = document.elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? [x, y] : undefined;
}`;

/** In the page: what was changed last is on the screen after two frames. */
const painted = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';
