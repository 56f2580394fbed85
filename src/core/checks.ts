/** The checks of all causes: one chunk, which panel and popup share. What servers say comes in one of its own. */
import type { Says } from './causes/cause.ts';
import { causes } from './causes/index.ts';
import { type Diagnose, diagnoseBy } from './diagnose-by.ts';

/** @param says how servers say the causes (causes/all-says.ts) */
export const diagnoseWith = (says: Readonly<Record<string, Says>>): Diagnose => diagnoseBy(causes, says);
