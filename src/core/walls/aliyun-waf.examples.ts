import type { Example } from '../causes/example.ts';

const source =
  'https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/common-website-access-exceptions';

export const examples: readonly Example[] = [
  {
    name: 'a rule refuses with 405',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 405,
      answer: ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: acw_tc=0123456789abcdef; Path=/'],
      body: '<!doctypehtml><html><head><title>405</title></head><body><img src="https://errors.aliyun.com/images/405.png"><p>Sorry, your request has been blocked as it may cause potential threats to the server\'s security.</p><p>Your request ID is: <span id="traceid">781bad0a17000000000000000e1a2b</span></p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'a challenge by script, with 200',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 200,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!doctypehtml><html><head><meta name="aliyun_waf_aa" content="0123456789abcdef"><meta name="aliyun_waf_bb" content="0123456789abcdef"></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the application refuses behind it',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Set-Cookie: acw_tc=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
