/** The examples of all, by id: for tests and docs. Written by `npm run causes` from this folder. */
import type { Example } from '../causes/example.ts';
import { examples as akamai } from './akamai.examples.ts';
import { examples as akamaiBotManager } from './akamai-bot-manager.examples.ts';
import { examples as aliyunWaf } from './aliyun-waf.examples.ts';
import { examples as anubis } from './anubis.examples.ts';
import { examples as authelia } from './authelia.examples.ts';
import { examples as authentik } from './authentik.examples.ts';
import { examples as awsAlb } from './aws-alb.examples.ts';
import { examples as awsWaf } from './aws-waf.examples.ts';
import { examples as azureAppService } from './azure-app-service.examples.ts';
import { examples as azureApplicationGateway } from './azure-application-gateway.examples.ts';
import { examples as azureFrontDoor } from './azure-front-door.examples.ts';
import { examples as barracuda } from './barracuda.examples.ts';
import { examples as bunnyShield } from './bunny-shield.examples.ts';
import { examples as cloudflare } from './cloudflare.examples.ts';
import { examples as cloudflareAccess } from './cloudflare-access.examples.ts';
import { examples as cloudfront } from './cloudfront.examples.ts';
import { examples as crowdsec } from './crowdsec.examples.ts';
import { examples as datadome } from './datadome.examples.ts';
import { examples as ddosGuard } from './ddos-guard.examples.ts';
import { examples as distil } from './distil.examples.ts';
import { examples as dotdefender } from './dotdefender.examples.ts';
import { examples as edgeone } from './edgeone.examples.ts';
import { examples as f5 } from './f5.examples.ts';
import { examples as fastly } from './fastly.examples.ts';
import { examples as fortiguard } from './fortiguard.examples.ts';
import { examples as fortiweb } from './fortiweb.examples.ts';
import { examples as googleAbuse } from './google-abuse.examples.ts';
import { examples as googleCloudArmor } from './google-cloud-armor.examples.ts';
import { examples as googleIap } from './google-iap.examples.ts';
import { examples as huaweiWaf } from './huawei-waf.examples.ts';
import { examples as human } from './human.examples.ts';
import { examples as imperva } from './imperva.examples.ts';
import { examples as imunify360 } from './imunify360.examples.ts';
import { examples as kasada } from './kasada.examples.ts';
import { examples as litespeed } from './litespeed.examples.ts';
import { examples as modsecurity } from './modsecurity.examples.ts';
import { examples as netlify } from './netlify.examples.ts';
import { examples as netscaler } from './netscaler.examples.ts';
import { examples as oauth2Proxy } from './oauth2-proxy.examples.ts';
import { examples as paloalto } from './paloalto.examples.ts';
import { examples as pomerium } from './pomerium.examples.ts';
import { examples as qrator } from './qrator.examples.ts';
import { examples as radware } from './radware.examples.ts';
import { examples as reblaze } from './reblaze.examples.ts';
import { examples as safeline } from './safeline.examples.ts';
import { examples as skyhigh } from './skyhigh.examples.ts';
import { examples as sonicwall } from './sonicwall.examples.ts';
import { examples as sophosUtm } from './sophos-utm.examples.ts';
import { examples as squid } from './squid.examples.ts';
import { examples as stackpath } from './stackpath.examples.ts';
import { examples as sucuri } from './sucuri.examples.ts';
import { examples as umbrella } from './umbrella.examples.ts';
import { examples as vercel } from './vercel.examples.ts';
import { examples as vercelProtection } from './vercel-protection.examples.ts';
import { examples as wangzhanbao } from './wangzhanbao.examples.ts';
import { examples as websense } from './websense.examples.ts';
import { examples as wordfence } from './wordfence.examples.ts';
import { examples as yunsuo } from './yunsuo.examples.ts';
import { examples as zscaler } from './zscaler.examples.ts';

export const wallExamples: Readonly<Record<string, readonly Example[]>> = {
  akamai: akamai,
  'akamai-bot-manager': akamaiBotManager,
  'aliyun-waf': aliyunWaf,
  anubis: anubis,
  authelia: authelia,
  authentik: authentik,
  'aws-alb': awsAlb,
  'aws-waf': awsWaf,
  'azure-app-service': azureAppService,
  'azure-application-gateway': azureApplicationGateway,
  'azure-front-door': azureFrontDoor,
  barracuda: barracuda,
  'bunny-shield': bunnyShield,
  cloudflare: cloudflare,
  'cloudflare-access': cloudflareAccess,
  cloudfront: cloudfront,
  crowdsec: crowdsec,
  datadome: datadome,
  'ddos-guard': ddosGuard,
  distil: distil,
  dotdefender: dotdefender,
  edgeone: edgeone,
  f5: f5,
  fastly: fastly,
  fortiguard: fortiguard,
  fortiweb: fortiweb,
  'google-abuse': googleAbuse,
  'google-cloud-armor': googleCloudArmor,
  'google-iap': googleIap,
  'huawei-waf': huaweiWaf,
  human: human,
  imperva: imperva,
  imunify360: imunify360,
  kasada: kasada,
  litespeed: litespeed,
  modsecurity: modsecurity,
  netlify: netlify,
  netscaler: netscaler,
  'oauth2-proxy': oauth2Proxy,
  paloalto: paloalto,
  pomerium: pomerium,
  qrator: qrator,
  radware: radware,
  reblaze: reblaze,
  safeline: safeline,
  skyhigh: skyhigh,
  sonicwall: sonicwall,
  'sophos-utm': sophosUtm,
  squid: squid,
  stackpath: stackpath,
  sucuri: sucuri,
  umbrella: umbrella,
  vercel: vercel,
  'vercel-protection': vercelProtection,
  wangzhanbao: wangzhanbao,
  websense: websense,
  wordfence: wordfence,
  yunsuo: yunsuo,
  zscaler: zscaler,
};
