/** Processor time of a browser and all its processes, from Linux's /proc (proc(5)). Elsewhere: nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time by role of the process: "browser", "renderer", "extension", "network" and so on. */
export type CpuTimes = ReadonlyMap<string, number>;

/** USER_HZ is 100 on every Linux that runs on PCs. */
const TICK_MS = 10;
const QUIET_MS = 60;
const LIMIT_MS = 2_000;

function role(commandLine: string): string {
  const arguments_ = commandLine.split(/[\0 ]/).filter(Boolean);
  const type = arguments_.find((each) => each.startsWith('--type='))?.slice('--type='.length);
  if (commandLine.includes('--extension-process')) return 'extension';
  if (commandLine.includes('--utility-sub-type=network.')) return 'network';
  // Firefox puts the kind of a process last: tab, socket, rdd, utility.
  return type ?? (commandLine.includes('-contentproc') ? (arguments_.at(-1) ?? '') : 'browser');
}

/** One process; undefined when it has just ended. */
function read(pid: number): { parent: number; ms: number; role: string } | undefined {
  try {
    // The name, in brackets, may hold spaces: count from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    const ms = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    return { parent: Number(fields[1]), ms, role: role(readFileSync(`/proc/${pid}/cmdline`, 'latin1')) };
  } catch {
    return undefined;
  }
}

/** What a browser has used since it started; undefined where there is no /proc. */
function cpuTimes(browser: number): CpuTimes | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const all = new Map(
    pids.flatMap((pid) => {
      const found = read(pid);
      return found === undefined ? [] : [[pid, found] as const];
    }),
  );
  const isOurs = (pid: number): boolean => pid === browser || (pid > 1 && isOurs(all.get(pid)?.parent ?? 0));
  const sums = new Map<string, number>();
  for (const [pid, { ms, role }] of all) if (isOurs(pid)) sums.set(role, (sums.get(role) ?? 0) + ms);
  return sums;
}

const total = (times: CpuTimes): number => [...times.values()].reduce((sum, ms) => sum + ms, 0);

/**
 * Waits until a browser has nothing to do: what its extension still works off would be paid by the next one measured.
 * @returns its times then; undefined where there is no /proc
 */
export async function untilQuiet(browser: number): Promise<CpuTimes | undefined> {
  const deadline = Date.now() + LIMIT_MS;
  for (let before = cpuTimes(browser); before !== undefined; ) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const now = cpuTimes(browser) ?? before;
    if (total(now) - total(before) <= TICK_MS || Date.now() > deadline) return now;
    before = now;
  }
  return undefined;
}
