import type { Example } from '../causes/example.ts';

const source = 'https://docs.imperva.com/bundle/cloud-application-security/page/more/error-codes.htm';
const carried = [
  'X-CDN: Imperva',
  'X-Iinfo: 9-12345678-0 0NNN RT(1767225600000 31) q(0 -1 -1 -1) r(0 -1) B15(4,200,0) U24',
];
const answer = ['Content-Type: text/html', ...carried];
const frame = (query: string): string =>
  `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?${query}&rpinfo=0&mth=GET" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 123400010123456789-234567890123456789</iframe></body></html>`;

export const examples: readonly Example[] = [
  {
    name: 'a rule: the frame names reason 15',
    source,
    refusal: {
      request: 'GET https://www.bank.example/?q=1',
      status: 403,
      answer,
      body: frame(
        'CWUDNSAI=23&xinfo=9-12345678-0%200NNN&incident_id=123400010123456789-234567890123456789&edet=15&cinfo=04000000',
      ),
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'a check of the visitor: reason 12',
    source,
    refusal: {
      request: 'GET https://www.bank.example/',
      status: 403,
      answer,
      body: frame(
        'SWUDNSAI=31&xinfo=9-12345678-0%200NNN&incident_id=123400010123456789-234567890123456789&edet=12&cinfo=04000000',
      ),
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a check that answers 200: the script alone',
    source: 'https://github.com/microlinkhq/is-antibot/blob/master/src/providers.json',
    refusal: {
      request: 'GET https://www.bank.example/',
      status: 200,
      answer,
      body: '<html>\n<head>\n<META NAME="robots" CONTENT="noindex,nofollow">\n<script src="/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4,719d34d31c8e3a6e6fffd425f7e032f3">\n</script>\n<body>\n</body></html>\n',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a rule, in the form for programs',
    source,
    refusal: {
      request: 'POST https://api.bank.example/transfer',
      status: 403,
      answer: ['Content-Type: application/json', ...carried],
      body: '{"incidentId":"123400010123456789-234567890123456789","hostName":"api.bank.example","errorCode":"15","description":"This request was blocked by the security rules","timeUtc":"2026-01-01 00:00:00 UTC","clientIp":"192.0.2.7","proxyId":"12345","proxyIp":"198.51.100.7"}',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'the origin refuses, and Imperva only carries it',
    source,
    refusal: {
      request: 'GET https://api.bank.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', ...carried],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'a frame that names another reason',
    source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/incapsula.py',
    refusal: {
      request: 'GET https://www.bank.example/',
      status: 403,
      answer,
      body: frame('CWUDNSAI=27&xinfo=3-12345678-0%200NNN&incident_id=0-483007950490240963&edet=9&cinfo=ffffffff'),
      type: 'main_frame',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'a rule, as a page',
    source,
    refusal: {
      request: 'GET https://www.bank.example/?q=1',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html><head><title>Error 15</title></head><body><h1>Access denied</h1><h2>What happened?</h2><p>This request was blocked by our security service</p><p>Incident ID: 123400010123456789-234567890123456789</p><footer>Powered by <a href="https://www.imperva.com/">Imperva</a></footer></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'its script on a page of the origin that refuses',
    source: 'https://github.com/microlinkhq/is-antibot/blob/master/src/providers.json',
    refusal: {
      request: 'GET https://www.bank.example/admin/',
      status: 403,
      answer,
      body: '<html><head><script type="text/javascript" src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script><title>Bank</title></head><body><h1>Only staff may open this page</h1></body></html>',
      type: 'main_frame',
    },
    expect: ['permission-denied likely'],
  },
];
