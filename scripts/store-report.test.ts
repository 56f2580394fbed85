import { expect, test } from 'vitest';
import { unexpected } from './store-report.ts';

const message = (type: string, code: string) => ({
  _type: type,
  code,
  message: 'Why.',
  file: 'manifest.json',
  line: 3,
});
const report = (errors: string[], warnings: string[]) =>
  JSON.stringify({
    count: errors.length + warnings.length,
    errors: errors.map((code) => message('error', code)),
    notices: [],
    warnings: warnings.map((code) => message('warning', code)),
  });

test('only what Preact brings is allowed', () => {
  expect(unexpected(report([], ['UNSAFE_VAR_ASSIGNMENT']))).toEqual([]);
  expect(unexpected(report(['MANIFEST_FIELD_REQUIRED'], ['DANGEROUS_EVAL']))).toEqual([
    'error MANIFEST_FIELD_REQUIRED manifest.json:3: Why.',
    'warning DANGEROUS_EVAL manifest.json:3: Why.',
  ]);
  // The allowance is for a warning.
  expect(unexpected(report(['UNSAFE_VAR_ASSIGNMENT'], []))).toHaveLength(1);
});

test('words around the report do no harm; no report is an error', () => {
  expect(unexpected(`npm warn old\n${report([], [])}\nApplying config\n`)).toEqual([]);
  expect(() => unexpected('npm error network ENOTFOUND registry.npmjs.org')).toThrow();
  expect(() => unexpected('')).toThrow();
});
