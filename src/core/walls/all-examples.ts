/** The examples of all, by id: for tests and docs. Written by `npm run causes` from this folder. */
import type { Example } from '../causes/example.ts';
import { examples as aliyunWaf } from './aliyun-waf.examples.ts';
import { examples as anubis } from './anubis.examples.ts';
import { examples as barracuda } from './barracuda.examples.ts';
import { examples as cloudflare } from './cloudflare.examples.ts';
import { examples as ddosGuard } from './ddos-guard.examples.ts';
import { examples as f5 } from './f5.examples.ts';
import { examples as fortiweb } from './fortiweb.examples.ts';
import { examples as modsecurity } from './modsecurity.examples.ts';
import { examples as qrator } from './qrator.examples.ts';
import { examples as radware } from './radware.examples.ts';
import { examples as reblaze } from './reblaze.examples.ts';
import { examples as wordfence } from './wordfence.examples.ts';

export const wallExamples: Readonly<Record<string, readonly Example[]>> = {
  'aliyun-waf': aliyunWaf,
  anubis: anubis,
  barracuda: barracuda,
  cloudflare: cloudflare,
  'ddos-guard': ddosGuard,
  f5: f5,
  fortiweb: fortiweb,
  modsecurity: modsecurity,
  qrator: qrator,
  radware: radware,
  reblaze: reblaze,
  wordfence: wordfence,
};
