/** What vendors mean and walls show: a chunk of its own, beside the checks. */
import type { Services } from './diagnose-by.ts';
import { vendorFinder } from './vendor-words.ts';
import { vendors } from './vendors/index.ts';
import { wallFinder } from './wall-refusals.ts';
import { walls } from './walls/index.ts';

export const services: Services = {
  vendorsOf: vendorFinder(vendors),
  wallsOf: wallFinder(walls),
};
