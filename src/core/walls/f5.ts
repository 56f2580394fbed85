import type { Wall } from './wall.ts';

export const wall = {
  id: 'f5',
  name: 'F5 BIG-IP',
  carrier: {
    fields: [['server', /^(?:BIG-?IP|volt-adc)\b/i]],
    cookies: /^(?:TS[0-9a-f]{6,8}(?:\d{3})?|TSPD_101|BIGipServer[^=]{0,100}|MRHSession|LastMRH_Session)=/,
  },
  refusals: [
    // The response page of a security policy; F5 WAF for NGINX and Distributed Cloud write it, too.
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /The requested (?:URL|operation) was rejected\. Please consult with your administrator/i,
    },
    // Its default status is 200. Pages may quote it: there it only names who wrote the words.
    {
      cause: 'waf-blocked',
      certainty: 'possible',
      body: /^\s{0,99}<html>\s{0,9}<head>\s{0,9}<title>Request Rejected<\/title>/i,
      statuses: [200],
    },
    // The same for requests of scripts.
    { cause: 'waf-blocked', certainty: 'likely', body: /^\s{0,9}\{\s{0,9}"supportID"\s?:\s?"\d{15,22}"\s{0,9}\}/ },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /Please enable JavaScript to view the page content\.(?:\s|<br ?\/?>){0,9}Your support ID is/i,
    },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /^\s{0,99}<(?:!doctype|html)[\s\S]{0,7000}<noscript>Please enable JavaScript to view the page content\.<br ?\/?>Your support ID is/i,
      statuses: [200],
    },
  ],
  reference: { name: 'support ID', body: /support ?ID(?: is)?"?:\s?"?(?:<[^>]{1,40}>)?\s?(\d{10,22}|[0-9a-f-]{36})/i },
  source: {
    name: 'F5, "K6850: Overview of BIG-IP ASM cookies" and its default response page',
    url: 'https://my.f5.com/manage/s/article/K6850',
  },
} satisfies Wall;
