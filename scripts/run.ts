import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './project.ts';

export interface RunResult {
  /** Exit code; 1 if the command could not be started, was killed, or ran out of time. */
  readonly code: number;
  /** What it wrote to stdout, and with `quiet` also to stderr. */
  readonly output: string;
  /** It was ended because its time was up. */
  readonly late: boolean;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Collect the output without showing it. Default: stdout is shown while it is collected, stderr is passed on. */
  readonly quiet?: boolean;
  /** Ends the command and all that it started after this many milliseconds. */
  readonly limitMs?: number;
}

const posix = process.platform !== 'win32';

/**
 * Runs a command line as `npm run` would: in the project's folder, through a shell (npm and npx are .cmd files on
 * Windows), with node_modules/.bin first in PATH. Never rejects.
 */
export function run(commandLine: string, { env, quiet, limitMs }: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve) => {
    const PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
    const child = spawn(commandLine, {
      cwd: root,
      shell: true,
      env: { ...process.env, PATH, ...env },
      stdio: ['ignore', 'pipe', quiet ? 'pipe' : 'inherit'],
      // A process group of its own, so that browsers and servers which a command started can be ended with it.
      detached: posix,
    });
    const end = (signal: NodeJS.Signals) => {
      if (child.pid === undefined) return;
      try {
        if (posix) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // The group has already ended.
      }
    };
    const interrupt = (signal: NodeJS.Signals) => {
      end(signal);
      process.exit(130);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      if (!quiet) process.stdout.write(chunk);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);

    let late = false;
    const timer =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            end('SIGKILL');
          }, limitMs);
    const finish = (code: number) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ code: late ? 1 : code, output, late });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
