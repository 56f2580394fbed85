import { expect, test } from 'vitest';
import { focusAfter } from './focus.ts';

const result = { ok: true, say: 'fix_reload_done' };

test.each([
  ['the button is gone', { label: 'Allow…', result: undefined }, { label: undefined, result }, 'result'],
  ['the button does another thing', { label: 'Remove', result: undefined }, { label: 'Reload', result }, 'result'],
  ['the same button', { label: 'Reload', result: undefined }, { label: 'Reload', result }, 'button'],
  [
    'another button, and no result',
    { label: 'Show', result: undefined },
    { label: 'Remove', result: undefined },
    'button',
  ],
  ['another button, and only an old result', { label: 'Show', result }, { label: 'Remove', result }, 'button'],
  ['nothing left', { label: 'Show', result: undefined }, { label: undefined, result: undefined }, undefined],
])('%s', (_, before, now, expected) => {
  expect(focusAfter(before, now)).toBe(expected);
});
