import type { Wall } from './wall.ts';

export const wall = {
  id: 'f5',
  name: 'F5 BIG-IP',
  carrier: {
    fields: [['server', /^(?:BIG-?IP|volt-adc)\b/i]],
    cookies: /^(?:TS[0-9a-f]{6,8}(?:\d{3})?|TSPD_101|BIGipServer[^=]{0,100}|MRHSession|LastMRH_Session)=/,
  },
  refusals: [
    // The response page of a security policy, also for SOAP; also of F5 WAF for NGINX and of Distributed Cloud. It comes with 200 by default.
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /The requested (?:URL|operation) was rejected\. Please consult with your administrator/i,
    },
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /The requested (?:URL|operation) was rejected\. Please consult with your administrator/i,
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
      body: /Please enable JavaScript to view the page content\.(?:\s|<br ?\/?>){0,9}Your support ID is/i,
      statuses: [200],
    },
    // Access Policy Manager.
    { cause: 'permission-denied', certainty: 'likely', body: /Access was denied by the access policy\./i },
  ],
  reference: { name: 'support ID', body: /support ?ID(?: is)?"?:\s?"?(?:<[^>]{1,40}>)?\s?(\d{10,22}|[0-9a-f-]{36})/i },
  source: {
    name: 'F5, "K6850: Overview of BIG-IP ASM cookies" and its default response page',
    url: 'https://my.f5.com/manage/s/article/K6850',
  },
} satisfies Wall;
