import { expect, test } from 'vitest';
import { problem } from '#core/problem.ts';
import { problemsAt } from './field-places.ts';

test('a problem stands at the field that it is about, where that is shown, else above', () => {
  const all = ['digest-uri-mismatch', 'digest-nc-format', 'digest-missing-param'].map((code) => problem(code, ''));
  const [uri, nc, missing] = all;
  expect(problemsAt(all, 'uri', ['uri', 'nc'])).toEqual([uri]);
  expect(problemsAt(all, undefined, ['uri', 'nc'])).toEqual([missing]);
  expect(problemsAt(all, undefined, ['uri'])).toEqual([nc, missing]);
  expect(problemsAt(all, 'realm', ['realm'])).toEqual([]);
});
