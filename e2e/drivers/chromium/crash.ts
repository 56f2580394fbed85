import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Kills the process in which the extension's worker and pages run. No command of the protocol does that while events
 * reach the worker (measured).
 * @param profile folder of the browser's profile: only its own processes carry that name
 * @throws Error where there is no such process, or no `ps`
 */
export async function crashExtension(profile: string): Promise<void> {
  const { stdout } = await run('ps', ['-eo', 'pid=,args='], { maxBuffer: 16_000_000 });
  const pids = stdout
    .split('\n')
    .filter((line) => line.includes(profile) && line.includes('--extension-process'))
    .map((line) => Number.parseInt(line, 10));
  if (pids.length === 0) throw new Error(`No process of an extension runs on ${profile}`);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}
