import type { Says } from './cause.ts';

export const says = {
  likely: [
    /\b(?:third|3rd)[- ]party cookies?\b[^.;]{0,60}\b(?:blocked|disabled|not (?:allowed|enabled|supported)|required|needed)\b/i,
    /\b(?:enable|allow|block(?:s|ing|ed)?|unblock) (?:\w+ ){0,2}(?:third|3rd)[- ]party cookies?\b/i,
  ],
} satisfies Says;
