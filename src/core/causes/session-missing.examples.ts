import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Cloudflare Access: a script is sent to the sign-in page',
    source: 'https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/',
    refusal: {
      request: 'GET https://internal.example/api/items',
      status: 302,
      answer: [
        'Location: https://team.access.example/cdn-cgi/access/login/internal.example?kid=000&redirect_url=%2Fapi%2Fitems',
      ],
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'Vercel: the deployment is protected',
    source: 'https://vercel.com/docs/deployment-protection',
    refusal: {
      request: 'GET https://app-git-branch.example/api/health',
      status: 401,
      answer: ['Content-Type: text/html', 'Set-Cookie: _vercel_sso_nonce=abc; Path=/; Secure; HttpOnly'],
      body: '<!doctype html><html><head><title>Authentication Required</title></head><body><a href="https://vercel.example/sso-api?url=x">Authenticate</a></body></html>',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'oauth2-proxy: the sign-in page comes with 403',
    source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/pagewriter/sign_in.html',
    refusal: {
      request: 'GET https://app.example/',
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html><head><title>Sign In</title></head><body><form method="GET" action="/oauth2/start"><button type="submit">Sign in with OpenID Connect</button></form></body></html>',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'WordPress: the cookie of another session',
    source: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
    refusal: {
      request: 'GET https://blog.example/wp-json/wp/v2/users/me',
      sent: ['Cookie: wordpress_logged_in_0123=a'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"code":"rest_not_logged_in","message":"You are not currently logged in.","data":{"status":401}}',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'Django: a script is led to the form',
    source: 'https://docs.djangoproject.com/en/5.2/topics/auth/default/#the-login-required-decorator',
    refusal: {
      request: 'GET https://app.example/accounts/login/?next=/api/items',
      before: [
        {
          request: 'GET https://app.example/api/items',
          status: 302,
          answer: ['Location: /accounts/login/?next=/api/items'],
        },
      ],
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<!doctype html><html><head><title>Log in</title></head><body><form action="/accounts/login/"><input type="password"></form></body></html>',
    },
    expect: ['session-missing certain'],
  },
  {
    name: 'near miss: a person is shown the form, as it should be',
    source: 'https://docs.djangoproject.com/en/5.2/topics/auth/default/#the-login-required-decorator',
    refusal: {
      request: 'GET https://app.example/accounts/login/?next=/me/',
      type: 'main_frame',
      before: [
        { request: 'GET https://app.example/me/', status: 302, answer: ['Location: /accounts/login/?next=/me/'] },
      ],
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<!doctype html><html><head><title>Log in</title></head><body><form action="/accounts/login/"><input type="password"></form></body></html>',
    },
    expect: [],
  },
  {
    name: 'near miss: an interface that wants a token, and says no word of a session',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
    refusal: {
      request: 'GET https://api.example.com/me',
      status: 401,
      answer: ['WWW-Authenticate: Bearer'],
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'SharePoint asks for forms',
    source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-ofba/',
    refusal: {
      request: 'GET https://sites.example/doc.docx',
      status: 403,
      answer: ['X-Forms_Based_Auth_Required: https://sites.example/_forms/default.aspx?ReturnUrl=x'],
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'near miss: a page that refuses somebody it knows, and has a link to sign in',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://app.example/admin',
      type: 'main_frame',
      sent: ['Cookie: sessionid=a'],
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Members only</title></head><body><ul><li><a href="/login">Log in</a></li></ul></body></html>',
    },
    expect: ['session-missing possible'],
  },
  {
    name: 'near miss: signing out leads to the sign-in page',
    source: 'https://docs.spring.io/spring-security/reference/servlet/authentication/logout.html',
    refusal: {
      request: 'GET https://app.example/logout',
      type: 'main_frame',
      status: 302,
      answer: ['Location: /login?logout'],
    },
    expect: [],
  },
  {
    name: 'near miss: a challenge beside an unknown cookie asks for something else',
    source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2',
    refusal: {
      request: 'GET https://app.example/api',
      sent: ['Cookie: sessionid=a'],
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="x"'],
    },
    expect: ['credentials-missing likely', 'session-missing possible'],
  },
  {
    name: 'Ory Kratos: a cookie went along, which may have been good once',
    source: 'https://www.ory.com/docs/kratos/session-management/overview',
    refusal: {
      request: 'GET https://id.example/sessions/whoami',
      sent: ['Cookie: ory_kratos_session=abc'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":401,"status":"Unauthorized","reason":"No valid session cookie found."}}',
    },
    expect: ['session-missing likely'],
  },
];
