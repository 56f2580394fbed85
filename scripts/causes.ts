/** Writes what follows from the folder of causes: its lists, docs/causes.md and docs/services.md. `npm run causes`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { causeIds, causeLists } from './causes/lists.ts';
import { root } from './project.ts';

const lists = causeLists();
for (const { path, text } of lists) writeFileSync(path, text);
execFileSync('npx', ['biome', 'check', '--write', ...lists.map(({ path }) => path)], { stdio: 'ignore' });
// Only now: the page reads the lists.
const { causesPage } = await import('./causes/page.ts');
writeFileSync(join(root, 'docs', 'causes.md'), causesPage());
const { servicesPage } = await import('./causes/services-page.ts');
writeFileSync(join(root, 'docs', 'services.md'), servicesPage());
console.log(`${causeIds().length} causes.`);
