/** The bundle check: one line for each thing that must hold of dist/. Usage: tsx scripts/check-dist.ts (after a build) */
import { join } from 'node:path';
import { distChecks, MARKS } from './dist-checks.ts';
import { type Files, readFolder } from './files.ts';
import { dist, root } from './project.ts';

/** A mark that its library no longer contains would let everything pass. */
const marks = Object.entries(MARKS).map(([library, mark]) => {
  const at = [...readFolder(join(root, 'node_modules', library, 'dist'))].find(([, data]) => data.includes(mark))?.[0];
  return { name: `mark of ${library}`, ok: at !== undefined, figure: at ?? `"${mark}" is nowhere in it` };
});

const sources: Files = new Map(
  [...readFolder(join(root, 'src'))].filter(([path]) => !/\.test\.tsx?$|^node_modules\//.test(path)),
);
const checks = [...marks, ...distChecks(readFolder(dist), sources)];
for (const { name, ok, figure } of checks) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${figure}`);
process.exitCode = checks.every(({ ok }) => ok) ? 0 : 1;
