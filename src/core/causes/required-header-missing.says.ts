import type { Says } from './cause.ts';
import { certainWords } from './required-header-missing.phrases.ts';

export const says = {
  certain: certainWords,
  likely: [
    /\b(?:missing|empty|invalid|no|bad) user[- ]agent\b|\buser[- ]agent (?:is |was |header )?(?:missing|required|empty|not set)\b/i,
  ],
} satisfies Says;
