import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a frame of another site whose cookies the browser withholds',
    source: 'https://privacycg.github.io/storage-access-headers/',
    refusal: {
      request: 'GET https://widget.example/account',
      sent: ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Storage-Access: none'],
      type: 'sub_frame',
      status: 401,
    },
    expect: ['third-party-cookie-blocked likely'],
  },
  {
    name: 'a script asks with credentials, and access was granted but is not switched on',
    source: 'https://privacycg.github.io/storage-access-headers/',
    refusal: {
      request: 'GET https://widget.example/api/account',
      sent: [
        'Origin: https://page.test',
        'Sec-Fetch-Site: cross-site',
        'Sec-Fetch-Mode: cors',
        'Sec-Fetch-Storage-Access: inactive',
      ],
      status: 401,
      answer: ['Access-Control-Allow-Origin: https://page.test', 'Access-Control-Allow-Credentials: true'],
    },
    expect: ['third-party-cookie-blocked likely'],
  },
  {
    name: 'a sign-in sends back by POST, and the cookie of its state has no SameSite',
    source: 'https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html',
    refusal: {
      request: 'POST https://shop.example/signin-oidc',
      sent: ['Origin: https://id.test', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate'],
      type: 'main_frame',
      status: 401,
    },
    expect: ['third-party-cookie-blocked likely'],
  },
  {
    name: 'near miss: a script is refused, and nothing says that it is about who asks',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://files.example/api/map',
      sent: ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Storage-Access: none'],
      status: 403,
    },
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: the server wants a token, not a cookie',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
    refusal: {
      request: 'GET https://widget.example/api/account',
      sent: ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Storage-Access: none'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer'],
    },
    expect: ['credentials-missing likely', 'third-party-cookie-blocked possible'],
  },
  {
    name: 'near miss: a frame of the same site',
    source: 'https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header',
    refusal: {
      request: 'GET https://widget.example/account',
      sent: ['Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Storage-Access: none'],
      type: 'sub_frame',
      status: 403,
    },
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: the browser gives the site all its cookies',
    source: 'https://privacycg.github.io/storage-access-headers/',
    refusal: {
      request: 'GET https://widget.example/account',
      sent: ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Storage-Access: active'],
      type: 'sub_frame',
      status: 403,
    },
    expect: ['unknown possible'],
  },
];
