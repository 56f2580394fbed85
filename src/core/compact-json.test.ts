import { expect, test } from 'vitest';
import { compactJson } from './compact-json.ts';

test.each([
  ['{ "a": [1, 2],\n "b": "x: y" }', '{"a":[1,2],"b":"x: y"}'],
  ['{"a":1}', '{"a":1}'],
  ['{ "a": 1', '{ "a": 1'],
  ['no JSON, but { "a": 1 }', 'no JSON, but { "a": 1 }'],
  ['', ''],
])('%j', (text, compact) => {
  expect(compactJson(text)).toBe(compact);
});
