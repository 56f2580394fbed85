import type { Example } from '../causes/example.ts';

const source =
  'https://success.skyhighsecurity.com/Skyhigh_Secure_Web_Gateway_(Cloud)/Configuring_a_Web_Policy/Working_with_End_User_Notification_Pages/About_Working_with_End_User_Notification_Pages';

export const examples: readonly Example[] = [
  {
    name: 'its page',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>McAfee Web Gateway - Notification</title><script src="/mwg-internal/de5fs23hu73ds/files/javascript/sw.js"></script></head><body><h1>URL Blocked</h1><p>The requested URL was blocked by the URL Filter database.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'the site refuses, and the gateway only carries it',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Via: 1.1 192.0.2.7 (McAfee Web Gateway 9.2.8)',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
