/** Begins a cause: its check, its words and its examples, to be filled in. `npm run new:cause <id>`; ids are those of words.md. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './causes/lists.ts';

const [id = ''] = process.argv.slice(2);

const files: Readonly<Record<string, string>> = {
  [`${id}.ts`]: `import type { Cause } from './cause.ts';

/** What it is, in one sentence. */
export const cause = {
  id: '${id}',
  family: 'wrong',
  actor: 'developer',
} satisfies Cause;
`,
  [`${id}.says.ts`]: `import type { Says } from './cause.ts';

export const says = { likely: [] } satisfies Says;
`,
  [`${id}.words.ts`]: `import type { CauseWords } from './cause.ts';

export const words = {
  title: '',
  sentence: () => '',
  steps: { developer: [{ text: '' }] },
  reference: { name: '', url: 'https://' },
} satisfies CauseWords;
`,
  [`${id}.examples.ts`]: `import type { Example } from './example.ts';

/** At least one that fires, and one near miss. */
export const examples: readonly Example[] = [];
`,
};

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('Usage: npm run new:cause <id>, in lower case with hyphens.');
  process.exitCode = 2;
} else if (existsSync(join(folder, `${id}.ts`))) {
  console.error(`${id} is there already.`);
  process.exitCode = 1;
} else {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  console.log(`Fill in src/core/causes/${id}.*, then run: npm run causes`);
}
