/** Whether a sentence is told as an error: what a delivered page says is its content. */
import type { Certainty } from './exchange.ts';
import type { Facts, Statement } from './facts.ts';
import type { Reason } from './reason.ts';
import { rankOf } from './stated.ts';

/** Words for people, on a page or bare. */
export const isProse = ({ source }: Reason): boolean => source === 'html' || source === 'text';

/** @returns false for what is read on a page that was delivered, or that tells of the server's own trouble */
export function isToldAsError({ isRefused, status = 0 }: Facts, { reason }: Statement): boolean {
  return isRefused || !isProse(reason) || (status >= 400 && status < 500 && status !== 404);
}

/** The less sure of two. */
export const lessSure = (a: Certainty, b: Certainty): Certainty => (rankOf(a) > rankOf(b) ? a : b);
