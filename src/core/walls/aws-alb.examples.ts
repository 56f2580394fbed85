import type { Example } from '../causes/example.ts';

const source = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html';

export const examples: readonly Example[] = [
  {
    name: 'a rule denies who is not signed in',
    source: source,
    refusal: {
      request: 'GET https://tool.shop.example/api/board',
      status: 401,
      answer: ['Content-Type: text/html', 'Server: awselb/2.0'],
      body: '<html>\n<head><title>401 Authorization Required</title></head>\n<body>\n<center><h1>401 Authorization Required</h1></center>\n</body>\n</html>',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'the identity provider answered with an error',
    source: source,
    refusal: {
      request: 'GET https://tool.shop.example/oauth2/idpresponse?code=0123456789&state=abc',
      status: 561,
      answer: ['Content-Type: text/html', 'Server: awselb/2.0'],
      type: 'main_frame',
    },
    expect: ['auth-service-down likely'],
  },
  {
    name: 'the target refuses behind it',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: [
        'Content-Type: application/json',
        'Server: nginx',
        'Set-Cookie: AWSELBAuthSessionCookie-0=0123456789abcdef; Path=/; Secure; HttpOnly',
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
