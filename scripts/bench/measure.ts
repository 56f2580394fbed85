import { resolve } from 'node:path';
import { heardIn } from '../../src/browser/listeners.ts';
import { findBrowser } from '../browsers.ts';
import type { BrowserKind } from '../candidates.ts';
import { root } from '../project.ts';
import type { Open, Opened } from './browser.ts';
import { openChromium } from './chromium.ts';
import { type Load, type Server, startServer } from './client.ts';
import { writeExtension } from './extension.ts';
import { openFirefox } from './firefox.ts';
import { listenerSets } from './listeners.ts';
import { inTurn, measureRound, noSamples, type Runner, type Samples } from './rounds.ts';

const OPEN: Readonly<Record<BrowserKind, Open>> = { chromium: openChromium, firefox: openFirefox };
/** The heap is read after so many requests more. */
const HEAP_AFTER = 1_000;
const ROUNDS_PER_START = 5;

export interface Condition {
  readonly name: string;
  /** Folder of the extension; undefined: none. */
  readonly extension: string | undefined;
  /** The webRequest events that it must hear. */
  readonly hears: readonly string[];
}

/**
 * @param name "none", "authlens", or one of listeners.ts
 * @param dist folder of the built Authlens
 * @throws Error for a name that is not known
 */
export function condition(name: string, dist: string, kind: BrowserKind): Condition {
  if (name === 'none') return { name, extension: undefined, hears: [] };
  const set = listenerSets[name === 'authlens' ? 'empty' : name];
  if (set === undefined)
    throw new Error(`There is no condition "${name}", only none, authlens, ${Object.keys(listenerSets).join(', ')}.`);
  const heard = heardIn(set, kind);
  const extension = name === 'authlens' ? resolve(root, dist) : writeExtension(name, heard);
  return { name, extension, hears: [...new Set(heard.map(({ event }) => event))] };
}

/** A measurement of an extension that is not there would look very good. */
async function check({ name, hears }: Condition, opened: Opened, server: Server): Promise<void> {
  await server.measure(name, { load: 'sequential', count: 300 });
  const heard = hears.length === 0 ? [] : await opened.heard();
  const deaf = hears.filter((event) => !heard.includes(event));
  if (deaf.length > 0) throw new Error(`"${name}" does not hear ${deaf.join(', ')}.`);
}

async function heapOf({ name, hears }: Condition, opened: Opened, server: Server): Promise<string[]> {
  if (hears.length === 0) return [];
  await server.measure(name, { load: 'sequential', count: HEAP_AFTER });
  const bytes = await opened.heap();
  return bytes === undefined ? [] : [`${name} ${(bytes / 1e6).toFixed(2)} MB`];
}

export interface Wish {
  readonly kind: BrowserKind;
  readonly conditions: readonly Condition[];
  readonly loads: readonly Load[];
  readonly rounds: number;
}

export interface Measured {
  readonly samples: Samples;
  readonly version: string;
  readonly heaps: readonly string[];
}

/** Opens new browsers every few rounds: each start of a browser is a little faster or slower for as long as it lives. */
export async function measure({ kind, conditions, loads, rounds }: Wish): Promise<Measured> {
  const { executable } = await findBrowser(kind, { install: false });
  const names = conditions.map(({ name }) => name);
  const samples = noSamples(loads, names);
  const server = await startServer();
  let heaps: string[] = [];
  let version = '';
  try {
    for (let first = 0; first < rounds; first += ROUNDS_PER_START) {
      const opened = new Map<Condition, Opened>();
      try {
        for (const each of inTurn(conditions, first / ROUNDS_PER_START)) {
          const url = `http://127.0.0.1:${server.port}/?as=${each.name}`;
          const browser = await OPEN[kind](executable, each.extension, url);
          version = browser.version;
          opened.set(each, browser);
          await check(each, browser, server);
        }
        const runners = conditions.map((each): Runner => ({ name: each.name, pid: opened.get(each)?.pid }));
        for (let round = first; round < Math.min(rounds, first + ROUNDS_PER_START); round += 1) {
          process.stderr.write(`\rround ${round + 1} of ${rounds} `);
          await measureRound(server, runners, samples, round);
        }
        heaps = [];
        for (const [each, browser] of opened) heaps.push(...(await heapOf(each, browser, server)));
      } finally {
        for (const browser of opened.values()) browser.close();
      }
    }
  } finally {
    process.stderr.write('\n');
    server.close();
  }
  return { samples, version, heaps };
}
