/** The examples of all, by id: for tests and docs. Written by `npm run causes` from this folder. */
import type { Example } from '../causes/example.ts';
import { examples as airtable } from './airtable.examples.ts';
import { examples as anthropic } from './anthropic.examples.ts';
import { examples as apiGateway } from './api-gateway.examples.ts';
import { examples as apigee } from './apigee.examples.ts';
import { examples as apilayer } from './apilayer.examples.ts';
import { examples as appsync } from './appsync.examples.ts';
import { examples as arcgis } from './arcgis.examples.ts';
import { examples as aspnetCore } from './aspnet-core.examples.ts';
import { examples as auth0 } from './auth0.examples.ts';
import { examples as aws } from './aws.examples.ts';
import { examples as azureResourceManager } from './azure-resource-manager.examples.ts';
import { examples as azureStorage } from './azure-storage.examples.ts';
import { examples as bitbucket } from './bitbucket.examples.ts';
import { examples as box } from './box.examples.ts';
import { examples as cloudflareApi } from './cloudflare-api.examples.ts';
import { examples as consul } from './consul.examples.ts';
import { examples as digitalocean } from './digitalocean.examples.ts';
import { examples as discord } from './discord.examples.ts';
import { examples as django } from './django.examples.ts';
import { examples as dockerRegistry } from './docker-registry.examples.ts';
import { examples as drf } from './drf.examples.ts';
import { examples as dropbox } from './dropbox.examples.ts';
import { examples as elasticsearch } from './elasticsearch.examples.ts';
import { examples as entra } from './entra.examples.ts';
import { examples as exchangeBinance } from './exchange-binance.examples.ts';
import { examples as exchangeBitget } from './exchange-bitget.examples.ts';
import { examples as exchangeBybit } from './exchange-bybit.examples.ts';
import { examples as exchangeKraken } from './exchange-kraken.examples.ts';
import { examples as exchangeKucoin } from './exchange-kucoin.examples.ts';
import { examples as exchangeOkx } from './exchange-okx.examples.ts';
import { examples as exchangeOnline } from './exchange-online.examples.ts';
import { examples as firebase } from './firebase.examples.ts';
import { examples as flickr } from './flickr.examples.ts';
import { examples as gitea } from './gitea.examples.ts';
import { examples as github } from './github.examples.ts';
import { examples as gitlab } from './gitlab.examples.ts';
import { examples as googleApis } from './google-apis.examples.ts';
import { examples as grafana } from './grafana.examples.ts';
import { examples as hasura } from './hasura.examples.ts';
import { examples as hubspot } from './hubspot.examples.ts';
import { examples as iis } from './iis.examples.ts';
import { examples as intuit } from './intuit.examples.ts';
import { examples as jenkins } from './jenkins.examples.ts';
import { examples as jiraConfluence } from './jira-confluence.examples.ts';
import { examples as keycloak } from './keycloak.examples.ts';
import { examples as kubernetes } from './kubernetes.examples.ts';
import { examples as lambdaUrl } from './lambda-url.examples.ts';
import { examples as laravel } from './laravel.examples.ts';
import { examples as lark } from './lark.examples.ts';
import { examples as lastfm } from './lastfm.examples.ts';
import { examples as linear } from './linear.examples.ts';
import { examples as linkedin } from './linkedin.examples.ts';
import { examples as mailchimp } from './mailchimp.examples.ts';
import { examples as mailgun } from './mailgun.examples.ts';
import { examples as meta } from './meta.examples.ts';
import { examples as microsoftGraph } from './microsoft-graph.examples.ts';
import { examples as okta } from './okta.examples.ts';
import { examples as openai } from './openai.examples.ts';
import { examples as paypal } from './paypal.examples.ts';
import { examples as plaid } from './plaid.examples.ts';
import { examples as postgrest } from './postgrest.examples.ts';
import { examples as reddit } from './reddit.examples.ts';
import { examples as s3 } from './s3.examples.ts';
import { examples as salesforce } from './salesforce.examples.ts';
import { examples as sendgrid } from './sendgrid.examples.ts';
import { examples as shopify } from './shopify.examples.ts';
import { examples as slack } from './slack.examples.ts';
import { examples as spotify } from './spotify.examples.ts';
import { examples as springSecurity } from './spring-security.examples.ts';
import { examples as square } from './square.examples.ts';
import { examples as stripe } from './stripe.examples.ts';
import { examples as supabase } from './supabase.examples.ts';
import { examples as telegram } from './telegram.examples.ts';
import { examples as tmdb } from './tmdb.examples.ts';
import { examples as tomcat } from './tomcat.examples.ts';
import { examples as twilio } from './twilio.examples.ts';
import { examples as twitch } from './twitch.examples.ts';
import { examples as vault } from './vault.examples.ts';
import { examples as vk } from './vk.examples.ts';
import { examples as wechat } from './wechat.examples.ts';
import { examples as wordpress } from './wordpress.examples.ts';
import { examples as x } from './x.examples.ts';
import { examples as xero } from './xero.examples.ts';
import { examples as zoom } from './zoom.examples.ts';

export const vendorExamples: Readonly<Record<string, readonly Example[]>> = {
  airtable: airtable,
  anthropic: anthropic,
  'api-gateway': apiGateway,
  apigee: apigee,
  apilayer: apilayer,
  appsync: appsync,
  arcgis: arcgis,
  'aspnet-core': aspnetCore,
  auth0: auth0,
  aws: aws,
  'azure-resource-manager': azureResourceManager,
  'azure-storage': azureStorage,
  bitbucket: bitbucket,
  box: box,
  'cloudflare-api': cloudflareApi,
  consul: consul,
  digitalocean: digitalocean,
  discord: discord,
  django: django,
  'docker-registry': dockerRegistry,
  drf: drf,
  dropbox: dropbox,
  elasticsearch: elasticsearch,
  entra: entra,
  'exchange-binance': exchangeBinance,
  'exchange-bitget': exchangeBitget,
  'exchange-bybit': exchangeBybit,
  'exchange-kraken': exchangeKraken,
  'exchange-kucoin': exchangeKucoin,
  'exchange-okx': exchangeOkx,
  'exchange-online': exchangeOnline,
  firebase: firebase,
  flickr: flickr,
  gitea: gitea,
  github: github,
  gitlab: gitlab,
  'google-apis': googleApis,
  grafana: grafana,
  hasura: hasura,
  hubspot: hubspot,
  iis: iis,
  intuit: intuit,
  jenkins: jenkins,
  'jira-confluence': jiraConfluence,
  keycloak: keycloak,
  kubernetes: kubernetes,
  'lambda-url': lambdaUrl,
  laravel: laravel,
  lark: lark,
  lastfm: lastfm,
  linear: linear,
  linkedin: linkedin,
  mailchimp: mailchimp,
  mailgun: mailgun,
  meta: meta,
  'microsoft-graph': microsoftGraph,
  okta: okta,
  openai: openai,
  paypal: paypal,
  plaid: plaid,
  postgrest: postgrest,
  reddit: reddit,
  s3: s3,
  salesforce: salesforce,
  sendgrid: sendgrid,
  shopify: shopify,
  slack: slack,
  spotify: spotify,
  'spring-security': springSecurity,
  square: square,
  stripe: stripe,
  supabase: supabase,
  telegram: telegram,
  tmdb: tmdb,
  tomcat: tomcat,
  twilio: twilio,
  twitch: twitch,
  vault: vault,
  vk: vk,
  wechat: wechat,
  wordpress: wordpress,
  x: x,
  xero: xero,
  zoom: zoom,
};
