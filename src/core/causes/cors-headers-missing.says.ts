import type { Says } from './cause.ts';

export const says = {
  likely: [/\bno '?access-control-allow-origin'? header\b/i, /\bcors (?:headers? )?missing\b/i],
} satisfies Says;
