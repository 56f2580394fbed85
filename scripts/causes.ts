/** Writes what follows from the folder of causes: its lists. `npm run causes`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { causeIds, causeLists } from './causes/lists.ts';

const lists = causeLists();
for (const { path, text } of lists) writeFileSync(path, text);
execFileSync('npx', ['biome', 'check', '--write', ...lists.map(({ path }) => path)], { stdio: 'ignore' });
console.log(`${causeIds().length} causes.`);
