/** The checks of all causes: one chunk, which panel and popup share. What servers say comes in chunks of its own. */
import { causes } from './causes/index.ts';
import { type AllSays, type Diagnose, diagnoseBy, type Services } from './diagnose-by.ts';

export { remarksOf } from './remarks.ts';

/**
 * @param says how servers say the causes (causes/all-says.ts)
 * @param services what vendors mean and walls show (services.ts)
 */
export const diagnoseWith = (says: AllSays, services: Services): Diagnose => diagnoseBy(causes, says, services);
