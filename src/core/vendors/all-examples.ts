/** The examples of all, by id: for tests and docs. Written by `npm run causes` from this folder. */
import type { Example } from '../causes/example.ts';
import { examples as cloudflareApi } from './cloudflare-api.examples.ts';
import { examples as entra } from './entra.examples.ts';
import { examples as okta } from './okta.examples.ts';

export const vendorExamples: Readonly<Record<string, readonly Example[]>> = {
  'cloudflare-api': cloudflareApi,
  entra: entra,
  okta: okta,
};
