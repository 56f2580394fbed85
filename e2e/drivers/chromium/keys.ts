/** KeyboardEvent.key -> code and key code (UI Events), and the text that it enters. */
const KEYS: Readonly<Record<string, { code: string; keyCode: number; text?: string }>> = {
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  Backspace: { code: 'Backspace', keyCode: 8 },
  Delete: { code: 'Delete', keyCode: 46 },
  End: { code: 'End', keyCode: 35 },
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Escape: { code: 'Escape', keyCode: 27 },
  Home: { code: 'Home', keyCode: 36 },
  PageDown: { code: 'PageDown', keyCode: 34 },
  PageUp: { code: 'PageUp', keyCode: 33 },
  ' ': { code: 'Space', keyCode: 32, text: ' ' },
  Tab: { code: 'Tab', keyCode: 9 },
};

/**
 * Input.dispatchKeyEvent parameters for one key going down and up.
 * @throws Error for a named key that is not in the table
 */
export function keyEvents(key: string): object[] {
  const known = KEYS[key];
  if (!known && [...key].length > 1) throw new Error(`keys.ts does not know the key ${key}`);
  const { code, keyCode, text } = known ?? { code: '', keyCode: key.toUpperCase().charCodeAt(0), text: key };
  const event = { key, code, windowsVirtualKeyCode: keyCode };
  const down = text === undefined ? { type: 'rawKeyDown' } : { type: 'keyDown', text };
  return [
    { ...event, ...down },
    { ...event, type: 'keyUp' },
  ];
}

/** The same for each character of a text. */
export function textEvents(text: string): object[] {
  return [...text].flatMap((character) => keyEvents(character === '\n' ? 'Enter' : character));
}
