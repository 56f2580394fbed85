import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-tuning';
const reference = '20260101T000000Z-r1f8b879b59abcde0123456789abcdef00000000000000gh';
const carried = [`X-Azure-Ref: ${reference}`, 'X-Cache: CONFIG_NOCACHE'];

export const examples: readonly Example[] = [
  {
    name: 'a rule',
    source,
    refusal: {
      request: 'POST https://www.portal.example/form',
      status: 403,
      answer: ['Content-Type: text/html', ...carried],
      body: `<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>Service unavailable</title></head><body><div id='content'><div id='message'><h2>The request is blocked.</h2></div><div id='errorref'><span>${reference}</span></div></div></body></html>`,
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'a script in the browser is to be run first',
    source: 'https://learn.microsoft.com/azure/web-application-firewall/waf-javascript-challenge',
    refusal: {
      request: 'GET https://www.portal.example/',
      status: 403,
      answer: ['Content-Type: text/html', ...carried],
      body: "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Azure WAF</title><meta name='description' content='Azure WAF JS Challenge'/></head><body><noscript>Please enable JavaScript to run this application.</noscript></body></html>",
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the origin refuses, and Front Door only carries it',
    source,
    refusal: {
      request: 'GET https://api.portal.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', ...carried],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'a rule: a page with another form of the reference',
    source,
    refusal: {
      request: 'GET https://www.portal.example/',
      status: 403,
      answer: ['Content-Type: text/html', ...carried],
      body: '<html><head><title>Service unavailable</title></head><body><h2>The request is blocked.</h2><span>Ref A: 0123456789ABCDEF0123456789ABCDEF Ref B: FRA0EDGE0508 Ref C: 2026-01-01T00:00:00Z</span></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked likely'],
  },
];
