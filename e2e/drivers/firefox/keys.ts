/** KeyboardEvent.key names and the characters that stand for them in WebDriver (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * The BiDi actions that press and release one key.
 * @param key a KeyboardEvent.key name ("ArrowDown") or one character
 * @throws Error for a name that is not in the table
 */
export function strokes(key: string): object[] {
  const value = CODES[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No key has the name "${key}"`);
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}
