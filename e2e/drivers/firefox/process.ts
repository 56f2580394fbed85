import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Prefs } from './prefs.ts';

export interface FirefoxProcess {
  /** "ws://127.0.0.1:port" of its WebDriver BiDi server. */
  readonly address: string;
  /** Ends the browser with all its processes and removes the profile. Safe to call twice. */
  kill(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts Firefox on a fresh profile and waits until it can be driven.
 * @throws Error with what Firefox said when it ends or stays silent for 60 s
 */
export async function start(executable: string, prefs: Prefs, headed: boolean): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-driver-'));
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = ['--profile', profile, '--no-remote', '--new-instance', '--remote-debugging-port', '0'];
  args.push('--remote-allow-system-access', '--width=1400', '--height=900', ...(headed ? [] : ['--headless']));
  // Detached gives it a process group of its own, so that its content processes can be ended with it.
  const child = spawn(executable, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });

  let alive = true;
  const kill = () => {
    if (!alive) return;
    alive = false;
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    killGroup(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  const onSignal = (signal: NodeJS.Signals) => {
    kill();
    // Nobody else listens: let the signal do what it would have done without us.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on('exit', kill);
  for (const signal of SIGNALS) process.on(signal, onSignal);

  try {
    return { address: await readAddress(child), kill };
  } catch (error) {
    kill();
    throw error;
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((settle, fail) => {
    const refuse = (why: string) => {
      clearTimeout(timer);
      fail(new Error(`Firefox ${why}. It said:\n${said}`));
    };
    const timer = setTimeout(() => refuse('did not open its debugging port within 60 s'), 60_000);
    child.once('error', (error) => refuse(`did not start (${error.message})`));
    child.once('exit', (code) => refuse(`ended with code ${code}`));
    // Read on after the address: a full pipe would stop the browser.
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-10_000);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      settle(address);
    });
  });
}
