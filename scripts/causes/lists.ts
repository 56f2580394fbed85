/** The lists of src/core/causes, written from the folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.ts';

export const folder = join(root, 'src', 'core', 'causes');

/** Those that have a file of this kind, in their order: alphabetical. */
const idsWith = (suffix: string): readonly string[] =>
  readdirSync(folder)
    .flatMap((file) =>
      /^[a-z-]+\.[a-z]+\.ts$/.test(file) && file.endsWith(`${suffix}.ts`) ? file.slice(0, -`${suffix}.ts`.length) : [],
    )
    .sort();

/** A cause is a file that has words beside it. */
export const causeIds = (): readonly string[] => idsWith('.words');

const nameOf = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

interface List {
  readonly file: string;
  /** What each file exports. */
  readonly member: string;
  readonly suffix: string;
  readonly says: string;
  readonly type: string;
  readonly from: string;
  /** The list itself. */
  readonly body: (ids: readonly string[]) => string;
}

const record = (name: string, type: string) => (ids: readonly string[]) =>
  `export const ${name}: Readonly<Record<string, ${type}>> = {\n${ids.map((id) => `  '${id}': ${nameOf(id)},\n`).join('')}};\n`;

const lists: readonly List[] = [
  {
    file: 'index.ts',
    member: 'cause',
    suffix: '',
    says: 'All causes.',
    type: 'Cause',
    from: 'cause',
    body: (ids) => `export const causes: readonly Cause[] = [\n${ids.map((id) => `  ${nameOf(id)},\n`).join('')}];\n`,
  },
  {
    file: 'all-says.ts',
    member: 'says',
    suffix: '.says',
    says: 'How servers say each cause, by id: for a chunk of their own. Missing where no server says it.',
    type: 'Says',
    from: 'cause',
    body: record('causeSays', 'Says'),
  },
  {
    file: 'all-words.ts',
    member: 'words',
    suffix: '.words',
    says: 'The words of all causes, by id: for a chunk of their own.',
    type: 'CauseWords',
    from: 'cause',
    body: record('causeWords', 'CauseWords'),
  },
  {
    file: 'all-examples.ts',
    member: 'examples',
    suffix: '.examples',
    says: 'The examples of all causes, by id: for tests and docs.',
    type: 'Example',
    from: 'example',
    body: record('causeExamples', 'readonly Example[]'),
  },
];

function textOf({ member, suffix, says, type, from, body }: List, ids: readonly string[]): string {
  const imports = ids.map((id) => `import { ${member} as ${nameOf(id)} } from './${id}${suffix}.ts';`);
  const all = [...imports, `import type { ${type} } from './${from}.ts';`];
  return `/** ${says} Written by \`npm run causes\` from this folder. */\n${all.join('\n')}\n\n${body(ids)}`;
}

/** Folders of services: a file of each, with its examples beside it. */
const services = [
  { folder: 'vendors', member: 'vendor', type: 'Vendor', from: 'vendor', says: 'All vendors.' },
  { folder: 'walls', member: 'wall', type: 'Wall', from: 'wall', says: 'All walls.' },
] as const;

const coreFolder = (name: string): string => join(root, 'src', 'core', name);

/** Of a folder of services those that have examples, which is all of them. */
const serviceIds = (name: string): readonly string[] =>
  readdirSync(coreFolder(name))
    .flatMap((file) => /^([a-z0-9-]+)\.examples\.ts$/.exec(file)?.[1] ?? [])
    .filter((id) => id !== 'all')
    .sort();

function serviceLists({ folder: name, member, type, from, says }: (typeof services)[number]) {
  const ids = serviceIds(name);
  const list = (values: readonly string[]): string => values.map((value) => `  ${value},\n`).join('');
  const index = [
    `/** ${says} Written by \`npm run causes\` from this folder. */`,
    ...ids.map((id) => `import { ${member} as ${nameOf(id)} } from './${id}.ts';`),
    `import type { ${type} } from './${from}.ts';`,
    '',
    `export const ${member}s: readonly ${type}[] = [\n${list(ids.map(nameOf))}];\n`,
  ];
  const examples = [
    '/** The examples of all, by id: for tests and docs. Written by `npm run causes` from this folder. */',
    `import type { Example } from '../causes/example.ts';`,
    ...ids.map((id) => `import { examples as ${nameOf(id)} } from './${id}.examples.ts';`),
    '',
    `export const ${member}Examples: Readonly<Record<string, readonly Example[]>> = {\n${ids.map((id) => `  '${id}': ${nameOf(id)},\n`).join('')}};\n`,
  ];
  return [
    { path: join(coreFolder(name), 'index.ts'), text: index.join('\n') },
    { path: join(coreFolder(name), 'all-examples.ts'), text: examples.join('\n') },
  ];
}

/** Path and text of each list. */
export const causeLists = (): readonly { readonly path: string; readonly text: string }[] => [
  ...lists.map((list) => ({ path: join(folder, list.file), text: textOf(list, idsWith(list.suffix || '.words')) })),
  ...services.flatMap(serviceLists),
];
