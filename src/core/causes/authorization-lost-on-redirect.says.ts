import type { Says } from './cause.ts';
import { says as missing } from './credentials-missing.says.ts';

export const says = { likely: [...missing.certain, ...missing.likely] } satisfies Says;
