export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

/** One command, one test. */
export function countExit(code: number): Count {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A failure that no single test stands for (a crash, a file that can't be loaded) still counts as one. */
function atLeastOneFailure(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Counts lines that start with "ok " and "FAIL ". */
export function countLines(output: string, code: number): Count {
  const lines = output.split('\n');
  const starting = (word: string) => lines.filter((line) => line.startsWith(word)).length;
  return atLeastOneFailure({ passed: starting('ok '), failed: starting('FAIL ') }, code);
}

/** Counts the tests of Vitest's JSON report. A file that failed without a failed test in it (it can't be loaded) is one. */
export function countVitest(json: string, code: number): Count {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(json) as VitestReport;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return atLeastOneFailure({ passed: numPassedTests, failed: numFailedTests + broken.length }, code);
}
