import type { Example } from './example.ts';

const jira = 'https://developer.atlassian.com/server/jira/platform/basic-authentication/';

export const examples: readonly Example[] = [
  {
    name: 'Jira Data Center',
    source: jira,
    refusal: {
      request: 'GET https://jira.example.com/rest/api/2/myself',
      sent: ['Authorization: Basic amFuZTpzZWNyZXQ='],
      status: 403,
      answer: [
        'X-Seraph-LoginReason: AUTHENTICATION_DENIED',
        'X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp',
        'Content-Type: text/html;charset=UTF-8',
      ],
      body: '<html><head><title>Forbidden (403)</title></head><body>Basic Authentication Failure - Reason : AUTHENTICATION_DENIED</body></html>',
    },
    expect: ['login-captcha certain'],
  },
  {
    name: 'Confluence, without the body',
    source: 'https://developer.atlassian.com/server/confluence/basic-authentication/',
    refusal: {
      request: 'GET https://wiki.example.com/rest/api/content',
      sent: ['Authorization: Basic amFuZTpzZWNyZXQ='],
      status: 403,
      answer: ['X-Seraph-LoginReason: AUTHENTICATION_DENIED'],
    },
    expect: ['login-captcha certain'],
  },
  {
    name: 'Supabase Auth with CAPTCHA protection',
    source: 'https://supabase.com/docs/guides/auth/auth-captcha',
    refusal: {
      request: 'POST https://project.example.co/auth/v1/token?grant_type=password',
      sent: ['Content-Type: application/json'],
      form: '{"email":"a@b.example","password":"secret"}',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"code":400,"error_code":"captcha_failed","msg":"captcha protection: request disallowed (no captcha_token found)"}',
    },
    expect: ['login-captcha likely'],
  },
  {
    name: 'near miss: a page that is walled off by a CAPTCHA',
    source: 'https://docs.hcaptcha.com/',
    refusal: {
      request: 'GET https://shop.example.com/offers',
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><title>One moment</title><p>A captcha is required to go on.</p></html>',
    },
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: the password was wrong, no CAPTCHA yet',
    source: jira,
    refusal: {
      request: 'GET https://jira.example.com/rest/api/2/myself',
      sent: ['Authorization: Basic amFuZTpzZWNyZXQ='],
      status: 401,
      answer: ['X-Seraph-LoginReason: AUTHENTICATED_FAILED', 'WWW-Authenticate: Basic realm="jira"'],
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'Discord: the CAPTCHA comes along',
    source: 'https://docs.discord.food/authentication',
    refusal: {
      request: 'POST https://chat.example.com/api/v9/auth/login',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"captcha_key":["captcha-required"],"captcha_sitekey":"f5561ba9","captcha_service":"hcaptcha"}',
    },
    expect: ['login-captcha certain'],
  },
  {
    name: 'VK: the picture comes along',
    source: 'https://dev.vk.com/en/api/captcha-error',
    refusal: {
      request: 'POST https://oauth.example.com/token',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":"need_captcha","captcha_sid":"123","captcha_img":"https://oauth.example.com/captcha?sid=123"}',
    },
    expect: ['login-captcha likely'],
  },
];
