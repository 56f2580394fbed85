/** Why a request was refused. Records hold facts only; this is worked out when they are read. */
import { causeSays } from './causes/all-says.ts';
import { diagnoseWith } from './checks.ts';
import { services } from './services.ts';

/** All checks with all that servers say, at once: for tests and tools. The pages load the two side by side (checks.ts). */
export const diagnose = diagnoseWith(causeSays, services);
