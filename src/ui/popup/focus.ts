import type { FixResult } from '#core/messages.ts';

/** What a card shows when its button is pressed, or when the step is done. */
export interface Moment {
  readonly label: string | undefined;
  readonly result: FixResult | undefined;
}

/**
 * Where the keyboard goes on after a step: to the new result where the pressed button is gone or does another thing now,
 * else back to the button.
 */
export function focusAfter(before: Moment, now: Moment): 'result' | 'button' | undefined {
  if (now.label !== before.label && now.result !== undefined && now.result !== before.result) return 'result';
  return now.label === undefined ? undefined : 'button';
}
