import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Laravel: the session or its token is gone',
    source: 'https://laravel.com/docs/csrf',
    refusal: {
      request: 'POST https://shop.example/cart',
      sent: ['Cookie: XSRF-TOKEN=abc; laravel_session=def'],
      status: 419,
      answer: ['Content-Type: application/json'],
      body: '{"message":"CSRF token mismatch."}',
    },
    expect: ['csrf-rejected certain'],
  },
  {
    name: 'Django: missing or incorrect is one and the same cause',
    source: 'https://github.com/django/django/blob/main/django/middleware/csrf.py',
    refusal: {
      request: 'POST https://shop.example/api/cart/',
      sent: ['Cookie: sessionid=def; csrftoken=abc'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"detail":"CSRF Failed: CSRF token missing or incorrect."}',
    },
    expect: ['csrf-rejected certain'],
  },
  {
    name: 'Jenkins: no crumb',
    source: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
    refusal: {
      request: 'POST https://ci.example/job/app/build',
      sent: ['Cookie: JSESSIONID.1=abc'],
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Error 403 No valid crumb was included in the request</title></head><body><h2>HTTP ERROR 403 No valid crumb was included in the request</h2></body></html>',
    },
    expect: ['csrf-rejected certain'],
  },
  {
    name: 'WordPress: the nonce of the page is too old',
    source: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
    refusal: {
      request: 'POST https://blog.example/wp-json/wp/v2/posts',
      sent: ['Cookie: wordpress_logged_in=abc', 'X-WP-Nonce: 0123456789'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"code":"rest_cookie_invalid_nonce","message":"Cookie check failed","data":{"status":403}}',
    },
    expect: ['csrf-rejected certain'],
  },
  {
    name: 'Spring: the token, and the session perhaps',
    source: 'https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html',
    refusal: {
      request: 'POST https://bank.example/transfer',
      sent: ['Cookie: JSESSIONID=abc'],
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"status":403,"error":"Forbidden","message":"Invalid CSRF Token \'null\' was found on the request parameter \'_csrf\' or header \'X-CSRF-TOKEN\'."}',
    },
    expect: ['csrf-rejected certain'],
  },
  {
    name: 'SAP Gateway: the field says Required',
    source:
      'https://help.sap.com/docs/SAP_NETWEAVER_AS_ABAP_752/68bf513362174d54b58cddec28794093/b35c22518bc72214e10000000a44176d.html',
    refusal: {
      request: 'POST https://sap.example/sap/opu/odata/sap/API/Items',
      sent: ['Cookie: sap-usercontext=sap-client'],
      status: 403,
      answer: ['X-CSRF-Token: Required', 'Content-Type: text/plain'],
      body: 'CSRF token validation failed',
    },
    expect: ['csrf-rejected certain'],
  },
  {
    name: '419 without a body',
    source: 'https://laravel.com/docs/csrf',
    refusal: {
      request: 'POST https://shop.example/login',
      sent: ['Cookie: theme=dark'],
      type: 'main_frame',
      status: 419,
    },
    expect: ['csrf-rejected likely'],
  },
  {
    name: 'near miss: Kibana wants a header of any value',
    source: 'https://www.elastic.co/guide/en/kibana/current/api.html',
    refusal: {
      request: 'POST https://kibana.example/api/spaces/space',
      sent: ['Authorization: ApiKey aWQ6a2V5'],
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: 'Request must contain a kbn-xsrf header.',
    },
    expect: ['required-header-missing certain'],
  },
  {
    name: 'near miss: a nonce of DPoP',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-9',
    refusal: {
      request: 'GET https://api.example/me',
      sent: ['Authorization: DPoP abc', 'DPoP: eyJ0eXAiOiJkcG9wK2p3dCJ9.e30.c2ln'],
      status: 401,
      answer: ['WWW-Authenticate: DPoP error="use_dpop_nonce", error_description="Missing nonce in the proof"'],
    },
    expect: ['dpop-nonce-required certain'],
  },
];
