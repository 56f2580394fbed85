import { expect, test } from 'vitest';
import { engineAt } from './this-engine.ts';

test('the address of the panel tells the browser', () => {
  expect(['chrome-extension:', 'moz-extension:', 'https:', undefined].map(engineAt)).toEqual([
    'chromium',
    'firefox',
    undefined,
    undefined,
  ]);
});
