import type { Says } from './cause.ts';

export const says = { likely: ['CorsPreflightFailure', /\bpreflight\b/i] } satisfies Says;
