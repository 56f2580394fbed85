import type { Example } from '../causes/example.ts';

const source = 'https://docs.kasada.io/';
const cookie = 'Set-Cookie: KP_UIDz-ssn=0123456789abcdef; Path=/; Secure';

export const examples: readonly Example[] = [
  {
    name: 'a page that only loads its script',
    source,
    refusal: {
      request: 'GET https://www.tickets.example/',
      status: 429,
      answer: ['Content-Type: text/html', cookie, 'X-Kpsdk-Ct: 0123456789abcdef'],
      body: '<html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!==\'undefined\'&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src="/01234567-89ab-cdef-0123-456789abcdef/89abcdef-0123-4567-89ab-cdef01234567/ips.js?tkrm_alpekz_s1.3=0123456789abcdef"></script></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a script gets no more than the field',
    source,
    refusal: {
      request: 'POST https://api.tickets.example/graphql',
      status: 429,
      answer: [cookie, 'X-Kpsdk-Ct: 0123456789abcdef', 'X-Kpsdk-V: j-1.1.0'],
    },
    expect: ['bot-challenge likely'],
  },
  {
    name: 'its cookie on a refusal of the origin',
    source,
    refusal: {
      request: 'GET https://api.tickets.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: [
        'Content-Type: application/json',
        cookie,
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
