/**
 * Makes build/authlens-<version>-chrome.zip and -firefox.zip from dist/. Both hold the same bytes: one dist/ loads
 * unchanged in every browser, and what was tested is what is shipped. Usage: npm run pack (after npm run build)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFolder } from './files.ts';
import { build, dist, readJson, root } from './project.ts';
import { zip } from './zip.ts';

const { version } = readJson<{ version: string }>('dist/manifest.json');
const bytes = zip([...readFolder(dist)].map(([name, data]) => ({ name, data })));
mkdirSync(build, { recursive: true });
for (const store of ['chrome', 'firefox']) {
  const file = join(build, `authlens-${version}-${store}.zip`);
  writeFileSync(file, bytes);
  console.log(`${relative(root, file)}: ${bytes.length} bytes`);
}
