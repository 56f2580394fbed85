import { expect, test } from 'vitest';
import { signInPath } from './sign-in.ts';

test.each<[address: string, path: string | undefined]>([
  // https://docs.djangoproject.com/en/stable/topics/auth/default/
  ['/accounts/login/?next=/polls/3/', '/accounts/login/'],
  // https://learn.microsoft.com/en-us/aspnet/core/security/authentication/cookie
  ['https://a.example/Account/Login?ReturnUrl=%2Fsecret', '/Account/Login'],
  ['/users/sign_in', '/users/sign_in'],
  ['/wp-login.php?redirect_to=https%3A%2F%2Fa.example%2Fwp-admin%2F', '/wp-login.php'],
  ['/sessions/new', '/sessions/new'],
  // oauth2-proxy source.
  ['/oauth2/start?rd=%2F', '/oauth2/start'],
  ['https://team.cloudflareaccess.com/cdn-cgi/access/login/a.example?kid=0', '/cdn-cgi/access/login/a.example'],
  ['https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=0', '/common/oauth2/v2.0/authorize'],
  ['https://kc.example/realms/r/protocol/openid-connect/auth?client_id=a', '/realms/r/protocol/openid-connect/auth'],
  ['/.auth/login/aad', '/.auth/login/aad'],
  // Authelia: at the root of the portal.
  ['https://auth.example/?rd=https%3A%2F%2Fapp.example%2F&rm=GET', '/'],
  ['https://user:pw@auth.example?rd=https://app.example/', 'auth.example'],
  ['https://idp.example/x?SAMLRequest=fZJNT8MwDIbvSPyHKPd%2BTQghqx0amxCTGFTr4MAtTdw2rE1K', '/x'],
  // No sign-in page.
  ['/welcome', undefined],
  ['/blog/logins-explained', undefined],
  ['/list?next=2', undefined],
  ['/search?q=/login', undefined],
  ['', undefined],
])('%s', (address, path) => {
  expect(signInPath(address)).toBe(path);
});
