import { expect, test } from 'vitest';
import { exchangeOf } from './causes/example.ts';
import { signInRequest } from './sign-in-request.ts';

const found = (request: string, form?: string) =>
  signInRequest(exchangeOf({ request, status: 401, ...(form !== undefined && { form }) }));

test.each([
  // Firebase, "Sign in with email / password"
  ['{"email":"a@mail.example","password":"wrong","returnSecureToken":true}', 'password'],
  // Spring Security's and Jakarta's names
  ['username=a&password=b', 'password'],
  ['j_username=a&j_password=b', 'j_password'],
  // Devise
  ['user[email]=a%40mail.example&user[password]=b', 'password'],
  // WordPress
  ['log=a&pwd=b&wp-submit=Log+In', 'pwd'],
])('a password in the body: %s', (form, name) => {
  expect(found('POST https://app.example/x', form)).toEqual({ place: { round: 0, part: 'form', name }, isSeen: true });
});

test.each([
  'https://app.example/login',
  'https://app.example/api/v1/auth/login?next=%2F',
  'https://app.example/users/sign_in',
  'https://id.example/v1/accounts:signInWithPassword?key=x',
])('the address alone: %s', (url) => {
  expect(found(`POST ${url}`)).toEqual({ place: { round: 0, part: 'url' }, isSeen: false });
});

test.each([
  ['GET https://app.example/login', undefined],
  ['POST https://app.example/api/items', '{"name":"passwords"}'],
  ['POST https://id.example/oauth/token', 'grant_type=client_credentials'],
  ['POST https://app.example/logins/7', undefined],
])('%s signs nobody in', (request, form) => {
  expect(found(request, form)).toBeUndefined();
});
