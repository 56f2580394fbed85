/** Long: shared machines stand still for many seconds now and then, and what comes ends the wait at once. */
const LIMIT_MS = 60_000;

/**
 * Asks `probe` every 25 ms until it gives something true, and returns that.
 * Fails after `limitMs` milliseconds with `what` in the message; an error of the probe itself fails at once.
 */
export async function until<T>(
  probe: () => Promise<T | undefined | false | null | '' | 0>,
  what: string,
  limitMs = LIMIT_MS,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`After ${limitMs} ms there was still no ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * Asks `probe`, which gives how far something has come, until it gives `end`; there is no limit but standing still.
 * A total that grows with the machine's load would have to be guessed.
 */
export async function untilItCameTo(end: number, probe: () => Promise<number>, what: string): Promise<void> {
  let come = await probe();
  while (come !== end) {
    const before = come;
    const further = async () => {
      come = await probe();
      return come !== before;
    };
    await until(further, `more than ${before} of ${end} ${what}`);
  }
}
