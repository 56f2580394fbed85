import { expect, test } from 'vitest';
import { countExit, countLines, countVitest } from './count.ts';

test('countExit', () => {
  expect(countExit(0)).toEqual({ passed: 1, failed: 0 });
  expect(countExit(2)).toEqual({ passed: 0, failed: 1 });
});

test('countLines counts lines, and a crash as one failure', () => {
  expect(countLines('ok   zip: 1\nFAIL no eval: x.js\nok   hosts: <all_urls>\nlook: ok \n', 1)).toEqual({
    passed: 2,
    failed: 1,
  });
  expect(countLines('ok   zip: 1\n', 1)).toEqual({ passed: 1, failed: 1 });
  expect(countLines('', 0)).toEqual({ passed: 0, failed: 0 });
});

test('countVitest counts tests, files that could not be loaded, and a crash', () => {
  const report = (passed: number, failed: number, ...files: [string, string[]][]) =>
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      testResults: files.map(([status, results]) => ({
        status,
        assertionResults: results.map((result) => ({ status: result })),
      })),
    });
  expect(countVitest(report(2, 0, ['passed', ['passed', 'passed']]), 0)).toEqual({ passed: 2, failed: 0 });
  expect(countVitest(report(1, 1, ['failed', ['passed', 'failed']], ['failed', []]), 1)).toEqual({
    passed: 1,
    failed: 2,
  });
  // beforeAll threw: the tests of the file were skipped, the file failed.
  expect(countVitest(report(0, 0, ['failed', ['skipped']]), 1)).toEqual({ passed: 0, failed: 1 });
  // An unhandled rejection: no test and no file failed, but the run did.
  expect(countVitest(report(2, 0, ['passed', ['passed', 'passed']]), 1)).toEqual({ passed: 2, failed: 1 });
});
