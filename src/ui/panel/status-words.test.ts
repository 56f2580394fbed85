import { expect, test } from 'vitest';
import { header } from '#ui/testing/records.ts';
import { statusWords } from './status-words.ts';

const words = (statusLine: string, ...names: readonly string[]) =>
  statusWords({ status: 401, statusLine, headers: names.map((name) => header(name, 'x')) });

test.each<[statusLine: string, names: readonly string[], expected: string]>([
  ['HTTP/1.1 401 Unauthorized', ['date', 'www-authenticate'], '401 Unauthorized'],
  ['HTTP/1.1 401', ['date'], '401'],
  ['HTTP/1.1 401 Unauthorized', ['Date', 'www-authenticate'], 'HTTP/1.1 401 Unauthorized'],
  ['HTTP/1.1 401 Unauthorized', [], 'HTTP/1.1 401 Unauthorized'],
  ['HTTP/2 401', ['date'], 'HTTP/2 401'],
  ['HTTP/1.0 401 Unauthorized', ['date'], 'HTTP/1.0 401 Unauthorized'],
])('%s with %j', (statusLine, names, expected) => {
  expect(words(statusLine, ...names)).toBe(expected);
});
