import type { Example } from '../causes/example.ts';

const source = 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'an application password that is wrong',
    source,
    refusal: {
      request: 'GET https://www.service.example/wp-json/wp/v2/users/me',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: json,
      body: '{"code":"incorrect_password","message":"The provided password is an invalid application password.","data":{"status":401}}',
    },
    expect: ['credentials-rejected certain'],
  },
  {
    name: 'application passwords are off',
    source,
    refusal: {
      request: 'GET https://www.service.example/wp-json/wp/v2/users/me',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: json,
      body: '{"code":"application_passwords_disabled","message":"Application passwords are not available.","data":{"status":501}}',
    },
    expect: ['api-not-enabled certain'],
  },
  {
    name: 'who asks may not',
    source,
    refusal: {
      request: 'POST https://www.service.example/wp-json/wp/v2/posts',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 403,
      answer: json,
      body: '{"code":"rest_cannot_publish","message":"Sorry, you are not allowed to publish posts as this user.","data":{"status":403}}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'a list of the shop, and nothing sent',
    source,
    refusal: {
      request: 'GET https://www.service.example/wp-json/wc/v3/orders',
      status: 401,
      answer: json,
      body: '{"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot list resources.","data":{"status":401}}',
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'a token of another site',
    source,
    refusal: {
      request: 'GET https://www.service.example/wp-json/wp/v2/posts',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":"jwt_auth_bad_iss","message":"The iss do not match with this server","data":{"status":403}}',
    },
    expect: ['token-wrong-issuer certain'],
  },
  {
    name: "somebody else's code",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":"invalid_email","message":"The warehouse is closed"}',
    },
    expect: ['credentials-rejected possible'],
  },
];
