import { expect, test } from 'vitest';
import { isSessionCookie } from './session-cookie.ts';

// Default names of servlet containers, PHP, Express, Django, Rails, Laravel, ASP.NET, WordPress, oauth2-proxy, Authelia, Auth.js
test.each([
  'JSESSIONID',
  'PHPSESSID',
  'connect.sid',
  'sessionid',
  '_shop_session',
  'laravel_session',
  'ASP.NET_SessionId',
  '.AspNetCore.Cookies',
  '.ASPXAUTH',
  'wordpress_logged_in_0123456789abcdef',
  '_oauth2_proxy_session',
  'authelia_session',
  '__Secure-next-auth.session-token',
  'CF_Authorization',
  'sid',
  'access_token',
  'AWSELBAuthSessionCookie-0',
])('%s signs in', (name) => {
  expect(isSessionCookie(name)).toBe(true);
});

test.each([
  '_ga',
  '_ga_SESSION1',
  '_gid',
  'theme',
  'XSRF-TOKEN',
  'csrftoken',
  '.AspNetCore.Antiforgery.abc',
  'cookieconsent_status',
  'lang',
  'author',
  '_hjSession_1',
  // It goes to one path only, and gets what says who asks.
  'auth_refresh_token',
])('%s does not', (name) => {
  expect(isSessionCookie(name)).toBe(false);
});
