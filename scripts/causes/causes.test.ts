import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { causeSays } from '../../src/core/causes/all-says.ts';
import { causes } from '../../src/core/causes/index.ts';
import { root } from '../project.ts';
import { causeIds, causeLists, folder } from './lists.ts';
import { causesPage } from './page.ts';
import { servicesPage } from './services-page.ts';

test('the lists name every file of the folder (npm run causes)', () => {
  const others = ['cause.ts', 'example.ts', 'index.ts', 'all-says.ts', 'all-words.ts', 'all-examples.ts'];
  const own = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file) && !others.includes(file));
  expect(own.map((file) => file.replace('.ts', '')).sort()).toEqual(causeIds());
  expect(causes.map(({ id }) => id)).toEqual(causeIds());
  const said = readdirSync(folder).filter((file) => file.endsWith('.says.ts'));
  expect(Object.keys(causeSays)).toEqual(said.map((file) => file.replace('.says.ts', '')).sort());
});

test('docs/causes.md is what the causes say (npm run causes)', () => {
  expect(readFileSync(join(root, 'docs', 'causes.md'), 'utf8')).toBe(causesPage());
});

test('docs/services.md is what vendors and walls say (npm run causes)', () => {
  expect(readFileSync(join(root, 'docs', 'services.md'), 'utf8')).toBe(servicesPage());
});

/** As the formatter leaves it is no concern here: the names are. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/'\.\/([\w.-]+)\.ts'/g)].map(([, name = '']) => name);

test('the lists of causes, vendors and walls are what the folders hold (npm run causes)', () => {
  for (const { path, text } of causeLists())
    expect(namesIn(readFileSync(path, 'utf8')).toSorted()).toEqual(namesIn(text).toSorted());
});
