import type { Finding } from '#core/exchange.ts';
import { timeWords } from './moment.ts';

/** Does trying again help? */
export function retryWords(retry: Finding['retry']): string {
  if (retry === 'no') return 'Trying again does not help';
  return retry === 'after-fix'
    ? 'Trying again helps after the fix'
    : `Trying again helps after ${timeWords(retry.after)}`;
}
