/** All walls. Written by `npm run causes` from this folder. */
import { wall as akamai } from './akamai.ts';
import { wall as akamaiBotManager } from './akamai-bot-manager.ts';
import { wall as aliyunWaf } from './aliyun-waf.ts';
import { wall as anubis } from './anubis.ts';
import { wall as authelia } from './authelia.ts';
import { wall as authentik } from './authentik.ts';
import { wall as awsAlb } from './aws-alb.ts';
import { wall as awsWaf } from './aws-waf.ts';
import { wall as azureAppService } from './azure-app-service.ts';
import { wall as azureApplicationGateway } from './azure-application-gateway.ts';
import { wall as azureFrontDoor } from './azure-front-door.ts';
import { wall as barracuda } from './barracuda.ts';
import { wall as bunnyShield } from './bunny-shield.ts';
import { wall as cloudflare } from './cloudflare.ts';
import { wall as cloudflareAccess } from './cloudflare-access.ts';
import { wall as cloudfront } from './cloudfront.ts';
import { wall as crowdsec } from './crowdsec.ts';
import { wall as datadome } from './datadome.ts';
import { wall as ddosGuard } from './ddos-guard.ts';
import { wall as distil } from './distil.ts';
import { wall as dotdefender } from './dotdefender.ts';
import { wall as edgeone } from './edgeone.ts';
import { wall as f5 } from './f5.ts';
import { wall as fastly } from './fastly.ts';
import { wall as fortiguard } from './fortiguard.ts';
import { wall as fortiweb } from './fortiweb.ts';
import { wall as googleAbuse } from './google-abuse.ts';
import { wall as googleCloudArmor } from './google-cloud-armor.ts';
import { wall as googleIap } from './google-iap.ts';
import { wall as huaweiWaf } from './huawei-waf.ts';
import { wall as human } from './human.ts';
import { wall as imperva } from './imperva.ts';
import { wall as imunify360 } from './imunify360.ts';
import { wall as kasada } from './kasada.ts';
import { wall as litespeed } from './litespeed.ts';
import { wall as modsecurity } from './modsecurity.ts';
import { wall as netlify } from './netlify.ts';
import { wall as netscaler } from './netscaler.ts';
import { wall as oauth2Proxy } from './oauth2-proxy.ts';
import { wall as paloalto } from './paloalto.ts';
import { wall as pomerium } from './pomerium.ts';
import { wall as qrator } from './qrator.ts';
import { wall as radware } from './radware.ts';
import { wall as reblaze } from './reblaze.ts';
import { wall as safeline } from './safeline.ts';
import { wall as skyhigh } from './skyhigh.ts';
import { wall as sonicwall } from './sonicwall.ts';
import { wall as sophosUtm } from './sophos-utm.ts';
import { wall as squid } from './squid.ts';
import { wall as stackpath } from './stackpath.ts';
import { wall as sucuri } from './sucuri.ts';
import { wall as umbrella } from './umbrella.ts';
import { wall as vercel } from './vercel.ts';
import { wall as vercelProtection } from './vercel-protection.ts';
import type { Wall } from './wall.ts';
import { wall as wangzhanbao } from './wangzhanbao.ts';
import { wall as websense } from './websense.ts';
import { wall as wordfence } from './wordfence.ts';
import { wall as yunsuo } from './yunsuo.ts';
import { wall as zscaler } from './zscaler.ts';

export const walls: readonly Wall[] = [
  akamai,
  akamaiBotManager,
  aliyunWaf,
  anubis,
  authelia,
  authentik,
  awsAlb,
  awsWaf,
  azureAppService,
  azureApplicationGateway,
  azureFrontDoor,
  barracuda,
  bunnyShield,
  cloudflare,
  cloudflareAccess,
  cloudfront,
  crowdsec,
  datadome,
  ddosGuard,
  distil,
  dotdefender,
  edgeone,
  f5,
  fastly,
  fortiguard,
  fortiweb,
  googleAbuse,
  googleCloudArmor,
  googleIap,
  huaweiWaf,
  human,
  imperva,
  imunify360,
  kasada,
  litespeed,
  modsecurity,
  netlify,
  netscaler,
  oauth2Proxy,
  paloalto,
  pomerium,
  qrator,
  radware,
  reblaze,
  safeline,
  skyhigh,
  sonicwall,
  sophosUtm,
  squid,
  stackpath,
  sucuri,
  umbrella,
  vercel,
  vercelProtection,
  wangzhanbao,
  websense,
  wordfence,
  yunsuo,
  zscaler,
];
