/** All vendors. Written by `npm run causes` from this folder. */
import { vendor as airtable } from './airtable.ts';
import { vendor as anthropic } from './anthropic.ts';
import { vendor as apiGateway } from './api-gateway.ts';
import { vendor as apigee } from './apigee.ts';
import { vendor as apilayer } from './apilayer.ts';
import { vendor as appsync } from './appsync.ts';
import { vendor as arcgis } from './arcgis.ts';
import { vendor as aspnetCore } from './aspnet-core.ts';
import { vendor as auth0 } from './auth0.ts';
import { vendor as aws } from './aws.ts';
import { vendor as azureResourceManager } from './azure-resource-manager.ts';
import { vendor as azureStorage } from './azure-storage.ts';
import { vendor as bitbucket } from './bitbucket.ts';
import { vendor as box } from './box.ts';
import { vendor as cloudflareApi } from './cloudflare-api.ts';
import { vendor as consul } from './consul.ts';
import { vendor as digitalocean } from './digitalocean.ts';
import { vendor as discord } from './discord.ts';
import { vendor as django } from './django.ts';
import { vendor as dockerRegistry } from './docker-registry.ts';
import { vendor as drf } from './drf.ts';
import { vendor as dropbox } from './dropbox.ts';
import { vendor as elasticsearch } from './elasticsearch.ts';
import { vendor as entra } from './entra.ts';
import { vendor as exchangeBinance } from './exchange-binance.ts';
import { vendor as exchangeBitget } from './exchange-bitget.ts';
import { vendor as exchangeBybit } from './exchange-bybit.ts';
import { vendor as exchangeKraken } from './exchange-kraken.ts';
import { vendor as exchangeKucoin } from './exchange-kucoin.ts';
import { vendor as exchangeOkx } from './exchange-okx.ts';
import { vendor as exchangeOnline } from './exchange-online.ts';
import { vendor as firebase } from './firebase.ts';
import { vendor as flickr } from './flickr.ts';
import { vendor as gitea } from './gitea.ts';
import { vendor as github } from './github.ts';
import { vendor as gitlab } from './gitlab.ts';
import { vendor as googleApis } from './google-apis.ts';
import { vendor as grafana } from './grafana.ts';
import { vendor as hasura } from './hasura.ts';
import { vendor as hubspot } from './hubspot.ts';
import { vendor as iis } from './iis.ts';
import { vendor as intuit } from './intuit.ts';
import { vendor as jenkins } from './jenkins.ts';
import { vendor as jiraConfluence } from './jira-confluence.ts';
import { vendor as keycloak } from './keycloak.ts';
import { vendor as kubernetes } from './kubernetes.ts';
import { vendor as lambdaUrl } from './lambda-url.ts';
import { vendor as laravel } from './laravel.ts';
import { vendor as lark } from './lark.ts';
import { vendor as lastfm } from './lastfm.ts';
import { vendor as linear } from './linear.ts';
import { vendor as linkedin } from './linkedin.ts';
import { vendor as mailchimp } from './mailchimp.ts';
import { vendor as mailgun } from './mailgun.ts';
import { vendor as meta } from './meta.ts';
import { vendor as microsoftGraph } from './microsoft-graph.ts';
import { vendor as okta } from './okta.ts';
import { vendor as openai } from './openai.ts';
import { vendor as paypal } from './paypal.ts';
import { vendor as plaid } from './plaid.ts';
import { vendor as postgrest } from './postgrest.ts';
import { vendor as reddit } from './reddit.ts';
import { vendor as s3 } from './s3.ts';
import { vendor as salesforce } from './salesforce.ts';
import { vendor as sendgrid } from './sendgrid.ts';
import { vendor as shopify } from './shopify.ts';
import { vendor as slack } from './slack.ts';
import { vendor as spotify } from './spotify.ts';
import { vendor as springSecurity } from './spring-security.ts';
import { vendor as square } from './square.ts';
import { vendor as stripe } from './stripe.ts';
import { vendor as supabase } from './supabase.ts';
import { vendor as telegram } from './telegram.ts';
import { vendor as tmdb } from './tmdb.ts';
import { vendor as tomcat } from './tomcat.ts';
import { vendor as twilio } from './twilio.ts';
import { vendor as twitch } from './twitch.ts';
import { vendor as vault } from './vault.ts';
import type { Vendor } from './vendor.ts';
import { vendor as vk } from './vk.ts';
import { vendor as wechat } from './wechat.ts';
import { vendor as wordpress } from './wordpress.ts';
import { vendor as x } from './x.ts';
import { vendor as xero } from './xero.ts';
import { vendor as zoom } from './zoom.ts';

export const vendors: readonly Vendor[] = [
  airtable,
  anthropic,
  apiGateway,
  apigee,
  apilayer,
  appsync,
  arcgis,
  aspnetCore,
  auth0,
  aws,
  azureResourceManager,
  azureStorage,
  bitbucket,
  box,
  cloudflareApi,
  consul,
  digitalocean,
  discord,
  django,
  dockerRegistry,
  drf,
  dropbox,
  elasticsearch,
  entra,
  exchangeBinance,
  exchangeBitget,
  exchangeBybit,
  exchangeKraken,
  exchangeKucoin,
  exchangeOkx,
  exchangeOnline,
  firebase,
  flickr,
  gitea,
  github,
  gitlab,
  googleApis,
  grafana,
  hasura,
  hubspot,
  iis,
  intuit,
  jenkins,
  jiraConfluence,
  keycloak,
  kubernetes,
  lambdaUrl,
  laravel,
  lark,
  lastfm,
  linear,
  linkedin,
  mailchimp,
  mailgun,
  meta,
  microsoftGraph,
  okta,
  openai,
  paypal,
  plaid,
  postgrest,
  reddit,
  s3,
  salesforce,
  sendgrid,
  shopify,
  slack,
  spotify,
  springSecurity,
  square,
  stripe,
  supabase,
  telegram,
  tmdb,
  tomcat,
  twilio,
  twitch,
  vault,
  vk,
  wechat,
  wordpress,
  x,
  xero,
  zoom,
];
