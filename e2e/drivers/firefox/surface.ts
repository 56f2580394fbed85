import { writeFileSync } from 'node:fs';
import type { Surface } from '../driver.ts';
import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';
import { evaluateIn } from './evaluate.ts';
import { strokes } from './keys.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A document behind a BiDi context id.
 * @param close what closing it means
 * @param settled waits until its size is final, before a picture is taken
 */
export function surfaceOf(
  bidi: Bidi,
  context: string,
  close: () => Promise<void>,
  settled: () => Promise<unknown> = async () => undefined,
): Surface {
  const evaluate = <T>(expression: string) => evaluateIn<T>(bidi, context, expression);

  async function wait<T>(expression: string, what = expression, limitMs?: number): Promise<T> {
    // While a document is being replaced, or before the page has drawn, the expression may throw: that is "not yet".
    let thrown: unknown;
    const probe = () =>
      evaluate<T>(expression).catch((error: unknown) => {
        thrown = error;
        return undefined;
      });
    try {
      return await until<T>(probe as () => Promise<T>, what, limitMs);
    } catch (error) {
      const shown = await evaluate<string>('location.href + "\\n" + document.body?.innerText').catch(String);
      throw new Error(
        `${(error as Error).message}; last error: ${thrown ?? 'none'}; there was ${shown.slice(0, 1000)}`,
      );
    }
  }

  const perform = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
  const keyboard = (actions: object[]) => perform({ type: 'key', id: 'keyboard', actions });

  return {
    evaluate,
    until: wait,
    close,
    async click(selector) {
      let before = '';
      await wait(`Boolean(${middleOf(selector)})`, `element ${selector} to click`);
      // A moving element would be missed: click where it was twice in a row.
      const point = await until(async () => {
        const found = await evaluate<Point | null>(middleOf(selector));
        const still = JSON.stringify(found) === before;
        before = JSON.stringify(found);
        return still && found;
      }, `element ${selector} standing still`);
      const move = { type: 'pointerMove', ...point, origin: 'viewport' };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
    },
    async type(selector, text) {
      const element = `document.querySelector(${JSON.stringify(selector)})`;
      await wait(`(${element}.focus(), document.activeElement === ${element})`, `focus in ${selector}`);
      await keyboard([...text].flatMap((character) => strokes(character === '\n' ? 'Enter' : character)));
    },
    async press(key) {
      await keyboard(strokes(key));
    },
    text: (selector) =>
      wait<{ text: string }>(
        `{ text: document.querySelector(${JSON.stringify(selector)}).innerText }`,
        `element ${selector}`,
      ).then(({ text }) => text),
    async screenshot(file) {
      await settled();
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(file, data, 'base64');
    },
  };
}

/** An expression: the middle of the element's visible part, or null while it has none or something lies over it. */
function middleOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = element?.getClientRects()[0];
    if (!box) return null;
    const x = Math.floor((Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2);
    const y = Math.floor((Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2);
    return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
  })()`;
}
