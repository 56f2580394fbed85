/** Adds to package-lock.json what a registry mirror left out. Usage, after `npm install`: tsx scripts/complete-lock.ts */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock, type Lock, missingOptionals } from './lock.ts';
import { readJson, root } from './project.ts';

const lock = readJson<Lock>('package-lock.json');
for (const { name, version } of missingOptionals(lock)) console.log(`Added: ${name}@${version}`);
writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(completeLock(lock), null, 2)}\n`);
