/** A store for tests that writes each step at once, into memory. */
import { hasOpen } from '#core/healing.ts';
import { emptyRing, type Ring, type Step } from '#core/ring.ts';
import type { Store } from './store.ts';

export interface MemoryLog {
  readonly store: Store;
  /** What the browser would hold. */
  readonly stored: ReadonlyMap<string, unknown>;
  ring(): Ring;
}

export function memoryLog(salt: string): MemoryLog {
  let ring: Ring = emptyRing(salt);
  const stored = new Map<string, unknown>();
  const store: Store = {
    async update(op: (ring: Ring) => Step) {
      const step = op(ring);
      ring = step.ring;
      for (const [key, value] of Object.entries(step.set)) stored.set(key, value);
      for (const key of step.remove) stored.delete(key);
    },
    summary: async (tabId) => ring.tabs.get(tabId),
    mayBeOpen: (tabId) => hasOpen(ring.tabs.get(tabId)),
  };
  return { store, stored, ring: () => ring };
}
