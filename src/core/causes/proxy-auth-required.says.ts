import type { Says } from './cause.ts';
import { plainWords } from './proxy-auth-required.phrases.ts';

export const says = {
  certain: plainWords,
  likely: [/\bauthenticat\w+ (?:\w+ ){0,4}(?:with|to|at|by) (?:the |this |your )?(?:\w+ )?proxy\b/i],
} satisfies Says;
