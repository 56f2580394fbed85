/**
 * The lint of the Firefox store over dist/. web-ext brings about 330 packages, so npx fetches it when it is needed (the
 * npm registry must be within reach the first time). Usage: tsx scripts/store-lint.ts (after a build)
 */
import { run } from './run.ts';
import { unexpected } from './store-report.ts';

const { code, output } = await run(
  'npx --yes --loglevel=error web-ext@10.7.0 lint --source-dir dist --output json --no-config-discovery --no-input',
  { quiet: true, limitMs: 5 * 60_000 },
);
try {
  const found = unexpected(output);
  for (const line of found) console.log(line);
  console.log(`Store lint: ${found.length === 0 ? 'nothing that should not be there' : `${found.length} to mend`}`);
  process.exitCode = found.length === 0 ? 0 : 1;
} catch {
  console.log(`web-ext did not run (exit code ${code}). Is the npm registry within reach?\n${output.trim()}`);
  process.exitCode = 1;
}
