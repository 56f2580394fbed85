import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 6749: the person said no',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
    refusal: {
      request: 'GET https://as.example/authorize?client_id=s6BhdRkqt3&response_type=code&state=xyz',
      status: 302,
      answer: ['Location: https://client.example/cb?error=access_denied&state=xyz'],
      type: 'main_frame',
    },
    expect: ['oauth-redirect-error certain'],
  },
  {
    name: 'OpenID Connect: no silent sign-in',
    source: 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
    refusal: {
      request:
        'GET https://client.example/cb?error=login_required&error_description=End-User+authentication+is+required&state=af0ifjsldkj',
      before: [
        {
          request: 'GET https://server.example/authorize?prompt=none&client_id=s6BhdRkqt3&state=af0ifjsldkj',
          status: 302,
          answer: [
            'Location: https://client.example/cb?error=login_required&error_description=End-User+authentication+is+required&state=af0ifjsldkj',
          ],
        },
      ],
      status: 401,
      type: 'sub_frame',
    },
    expect: ['oauth-redirect-error certain'],
  },
  {
    name: 'near miss: an error of an application of its own',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
    refusal: {
      request: 'POST https://app.example/upload',
      status: 302,
      answer: ['Location: https://app.example/upload?error=too_large'],
    },
    expect: [],
  },
];
