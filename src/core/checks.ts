/** The checks of all causes: one chunk, which panel and popup share. What servers say comes in chunks of its own. */
import { causes } from './causes/index.ts';
import { type Diagnose, diagnoseBy, type Knowledge } from './diagnose-by.ts';

/** @param knowledge how refusals are said (knowledge.ts) */
export const diagnoseWith = (knowledge: Knowledge): Diagnose => diagnoseBy(causes, knowledge);
