/** All vendors. Written by `npm run causes` from this folder. */
import { vendor as cloudflareApi } from './cloudflare-api.ts';
import { vendor as entra } from './entra.ts';
import { vendor as okta } from './okta.ts';
import type { Vendor } from './vendor.ts';

export const vendors: readonly Vendor[] = [cloudflareApi, entra, okta];
