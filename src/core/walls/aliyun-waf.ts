import type { Wall } from './wall.ts';

export const wall = {
  id: 'aliyun-waf',
  name: 'Alibaba Cloud WAF',
  carrier: { cookies: /^(?:acw_tc|acw_sc__v[23]|aliyungf_tc)=/ },
  refusals: [
    { cause: 'waf-blocked', certainty: 'certain', body: /\berrors\.aliyun(?:dun)?\.com\b/, statuses: [405] },
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /your request has been blocked as it may cause potential threats to the server's security/i,
    },
    { cause: 'bot-challenge', certainty: 'certain', body: /\baliyun_waf_aa\b|\bacw_sc__v2=/ },
    // Also with 200: the whole page, not words about it.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /^\s{0,99}<!doctype ?html>[\s\S]{0,400}<meta name="aliyun_waf_aa"|^\s{0,99}<html><script>\s{0,9}var arg1='[0-9A-F]{40}'/i,
      statuses: [200],
    },
  ],
  reference: {
    name: 'request ID',
    body: /(?:trace_?id|request ID(?: is)?)["']?(?:\s|[:=>"']|<[^>]{1,60}>){1,9}([0-9a-f]{20,40})/i,
  },
  source: {
    name: 'Alibaba Cloud, Web Application Firewall, troubleshooting of website access',
    url: 'https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/common-website-access-exceptions',
  },
} satisfies Wall;
