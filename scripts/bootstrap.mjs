/**
 * The door of `npm start` and `npm test` on a fresh clone: plain JavaScript without dependencies, because nothing may be
 * installed yet. Usage: node scripts/bootstrap.mjs <start|test> [arguments for scripts/<name>.ts]
 */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Authlens needs Node.js 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org/ and try again.`,
  );
  process.exit(1);
}

const [name, ...args] = process.argv.slice(2);
if (name !== 'start' && name !== 'test') {
  console.error('Usage: node scripts/bootstrap.mjs start|test [arguments]');
  process.exit(2);
}

/** When a file was last written, in milliseconds; 0 if it is not there. */
function written(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Runs a command line in the project's folder and resolves with its exit code. */
function run(command, commandArgs, options) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, { cwd: root, stdio: 'inherit', ...options });
    // Ctrl+C reaches the child by itself (same terminal); this process only has to outlive it, so that it can clean up.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

// npm writes node_modules/.package-lock.json last, so an install that broke off halfway counts as missing.
if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  console.log('Installing what package-lock.json names (npm ci) ...');
  // A shell, because npm is a .cmd file on Windows; a log level, because `npm --silent test` would hide errors here too.
  const code = await run('npm ci --loglevel=notice', [], { shell: true });
  if (code !== 0) {
    console.error('npm ci failed (see above). Is the npm registry within reach?');
    process.exit(code);
  }
}

process.exit(await run(process.execPath, ['--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...args], {}));
