/**
 * Keeps package-lock.json whole. A registry mirror that lacks the binaries of other platforms makes `npm install` leave
 * them out without a word, and then `npm ci` refuses the lock file everywhere. Pure: complete-lock.ts reads and writes.
 */

interface Package {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}

export interface MissingPackage {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

/** Is `name` installed where a package at `from` ("" is the project, "node_modules/a") would find it? */
function isFound(lock: Lock, from: string, name: string): boolean {
  if (lock.packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true;
  if (from === '') return false;
  return isFound(lock, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

/** Optional packages that another one names and that the lock file doesn't hold. */
export function missingOptionals(lock: Lock): MissingPackage[] {
  return Object.entries(lock.packages).flatMap(([path, { dev, optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !isFound(lock, path, name))
      .map(([name, version]) => ({ name, version, dev: dev === true })),
  );
}

const PLATFORM =
  /[-/](aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(\w+))?$/;

/**
 * The entry of a package that only another platform installs, so that npm passes over it. Without a checksum: the
 * registry that was asked doesn't have it.
 * @throws Error if the version is a range or the name tells no platform
 */
function entryOf({ name, version, dev }: MissingPackage): object {
  const [, os, cpu, abi] = PLATFORM.exec(name) ?? [];
  if (!os || !cpu || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`Can't tell the platform of ${name}@${version}`);
  const libc = os === 'linux' && abi ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {};
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
}

/** The lock file with an entry for every optional package, sorted as npm sorts it. */
export function completeLock<L extends Lock>(lock: L): L {
  const added = missingOptionals(lock).map((missing) => [`node_modules/${missing.name}`, entryOf(missing)] as const);
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}
