/** All walls. Written by `npm run causes` from this folder. */
import { wall as aliyunWaf } from './aliyun-waf.ts';
import { wall as anubis } from './anubis.ts';
import { wall as barracuda } from './barracuda.ts';
import { wall as cloudflare } from './cloudflare.ts';
import { wall as ddosGuard } from './ddos-guard.ts';
import { wall as f5 } from './f5.ts';
import { wall as fortiweb } from './fortiweb.ts';
import { wall as modsecurity } from './modsecurity.ts';
import { wall as qrator } from './qrator.ts';
import { wall as radware } from './radware.ts';
import { wall as reblaze } from './reblaze.ts';
import type { Wall } from './wall.ts';
import { wall as wordfence } from './wordfence.ts';

export const walls: readonly Wall[] = [
  aliyunWaf,
  anubis,
  barracuda,
  cloudflare,
  ddosGuard,
  f5,
  fortiweb,
  modsecurity,
  qrator,
  radware,
  reblaze,
  wordfence,
];
