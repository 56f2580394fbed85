/**
 * Asks `probe` every 25 ms until it gives something true, and returns that.
 * Fails after `limitMs` milliseconds with `what` in the message; an error of the probe itself fails at once.
 */
export async function until<T>(
  probe: () => Promise<T | undefined | false | null | '' | 0>,
  what: string,
  limitMs = 15000,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`After ${limitMs} ms there was still no ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
