import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { AuthDialog } from '../driver.ts';
import { until } from '../until.ts';

/**
 * Chromium's password dialog is a native window that no page protocol reaches. Chromium's own UI DevTools (made for
 * its developers, the same messages over a socket of their own) shows native views and sends them key events.
 */
export const UI_DEVTOOLS_FLAGS = ['--enable-ui-devtools=0', '--enable-features=ui-debug-tools-enable-synthetic-events'];

interface ViewNode {
  readonly nodeId: number;
  readonly nodeName: string;
  /** Names and values in turn: ["name", "LoginView", "active", "false"] */
  readonly attributes?: readonly string[];
  readonly children?: readonly ViewNode[];
}

interface MatchedStyles {
  readonly matchedCSSRules: readonly {
    rule: { style: { cssProperties: readonly { name: string; value: string }[] } };
  }[];
}

interface Views {
  send<T>(method: string, params?: object): Promise<T>;
  close(): void;
}

/** Waits for the password dialog of the tab in front. `profile` is the folder in which the browser names its port. */
export async function passwordDialog(profile: string): Promise<AuthDialog> {
  const views = await connect(profile);
  const login = await until(async () => {
    for (const window of find((await views.send<{ root: ViewNode }>('DOM.getDocument')).root, 'LoginView')) {
      if (window.nodeName === 'Window' && (await property(views, window, 'visible')) === 'true') return window;
    }
    return undefined;
  }, 'password dialog in the tab in front');

  const finish = async (isDefault: 'true' | 'false') => {
    const gone = async () => (await property(views, login, 'visible')) === undefined;
    // A dialog ignores what comes within its first moments, so that no one confirms it by accident.
    await until(async () => {
      if (await gone()) return true;
      for (const button of find(login, 'MdTextButton')) {
        if ((await property(views, button, 'IsDefault')) === isDefault) await press(views, button, ENTER);
      }
      return false;
    }, 'end of the password dialog');
    views.close();
  };

  return {
    answer: async (user, password) => {
      const [userField, passwordField] = find(login, 'Textfield');
      if (!userField || !passwordField) throw new Error('The password dialog does not have two fields');
      for (const character of user) await press(views, userField, typed(character));
      for (const character of password) await press(views, passwordField, typed(character));
      await finish('true');
    },
    cancel: () => finish('false'),
  };
}

const nameOf = ({ attributes = [] }: ViewNode) => attributes[attributes.indexOf('name') + 1];

const find = (node: ViewNode, name: string): ViewNode[] => [
  ...(nameOf(node) === name ? [node] : []),
  ...(node.children ?? []).flatMap((child) => find(child, name)),
];

/** The value of a view's property, or nothing once the view is gone. */
async function property(views: Views, { nodeId }: ViewNode, name: string): Promise<string | undefined> {
  const styles = await views.send<MatchedStyles>('CSS.getMatchedStylesForNode', { nodeId }).catch(() => undefined);
  const properties = styles?.matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties);
  return properties?.find((each) => each.name === name)?.value;
}

/** Key code, DomCode and DomKey of Enter (ui/events/keycodes in Chromium). */
const ENTER = { keyCode: 13, code: 0x070028, key: 13, isChar: false };
const typed = (character: string) => ({ keyCode: 0, code: 0, key: character.codePointAt(0) ?? 0, isChar: true });

async function press(views: Views, { nodeId }: ViewNode, key: object): Promise<void> {
  const event = { type: 'keyPressed', flags: 0, ...key };
  // Gone means that an earlier key has closed the dialog.
  await views.send('DOM.dispatchKeyEvent', { nodeId, event }).catch((error: Error) => {
    if (!/not found/.test(error.message)) throw error;
  });
}

async function connect(profile: string): Promise<Views> {
  const file = join(profile, 'UIDevToolsActivePort');
  const port = await until(() => readFile(file, 'utf8').catch(() => ''), `port in ${file}`);
  const socket = new WebSocket(`ws://127.0.0.1:${Number.parseInt(port, 10)}/0`);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('message', (data) => {
    const { id, result, error } = JSON.parse(String(data)) as {
      id: number;
      result: unknown;
      error?: { message: string };
    };
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the views socket'));
  });
  let last = 0;
  const views: Views = {
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve: (result) => resolve(result as T), reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
  await views.send('DOM.enable');
  await views.send('CSS.enable');
  return views;
}
