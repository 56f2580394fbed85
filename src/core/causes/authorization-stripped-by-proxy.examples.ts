import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Django REST framework behind mod_wsgi',
    source: 'https://www.django-rest-framework.org/api-guide/authentication/#apache-mod_wsgi-specific-configuration',
    refusal: {
      request: 'GET https://shop.example/api/me/',
      sent: ['Authorization: Token 9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b'],
      status: 401,
      answer: ['WWW-Authenticate: Token', 'Content-Type: application/json'],
      body: '{"detail":"Authentication credentials were not provided."}',
    },
    expect: ['authorization-stripped-by-proxy likely'],
  },
  {
    name: 'Kubernetes behind a proxy: the request came as nobody',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests',
    refusal: {
      request: 'GET https://k8s.example/api/v1/namespaces/default/pods',
      sent: ['Authorization: Bearer abc123.def456'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"kind":"Status","apiVersion":"v1","status":"Failure","message":"pods is forbidden: User \\"system:anonymous\\" cannot list resource \\"pods\\" in API group \\"\\" in the namespace \\"default\\"","reason":"Forbidden","code":403}',
    },
    expect: ['authorization-stripped-by-proxy likely'],
  },
  {
    name: 'WordPress behind FastCGI: application passwords',
    source:
      'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/#basic-authentication-with-application-passwords',
    refusal: {
      request: 'GET https://blog.example/wp-json/wp/v2/users/me',
      sent: ['Authorization: Basic YWRtaW46YWJjZCBlZmdo'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"code":"rest_not_logged_in","message":"You are not currently logged in.","data":{"status":401}}',
    },
    expect: ['authorization-stripped-by-proxy likely'],
  },
  {
    name: 'near miss: another scheme than the server asks for',
    source: 'https://www.django-rest-framework.org/api-guide/authentication/#tokenauthentication',
    refusal: {
      request: 'GET https://shop.example/api/me/',
      sent: ['Authorization: Bearer 9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b'],
      status: 401,
      answer: ['WWW-Authenticate: Token', 'Content-Type: application/json'],
      body: '{"detail":"Authentication credentials were not provided."}',
    },
    expect: ['wrong-auth-scheme likely'],
  },
  {
    name: 'near miss: Amazon API Gateway does not know the address',
    source: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
    refusal: {
      request: 'GET https://api.example/stage/nowhere',
      sent: ['Authorization: Bearer abc.def.ghi'],
      status: 403,
      answer: ['x-amzn-ErrorType: MissingAuthenticationTokenException', 'Content-Type: application/json'],
      body: '{"message":"Missing Authentication Token"}',
    },
    expect: ['wrong-endpoint likely'],
  },
  {
    name: 'near miss: nothing was sent',
    source: 'https://www.django-rest-framework.org/api-guide/authentication/',
    refusal: {
      request: 'GET https://shop.example/api/me/',
      status: 401,
      answer: ['WWW-Authenticate: Token', 'Content-Type: application/json'],
      body: '{"detail":"Authentication credentials were not provided."}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'near miss: missing or invalid: what came may be at fault',
    source: 'https://learn.microsoft.com/azure/api-management/validate-jwt-policy',
    refusal: {
      request: 'GET https://api.example/a',
      sent: ['Authorization: Bearer abc'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"statusCode":401,"message":"Unauthorized. Access token is missing or invalid."}',
    },
    expect: ['token-invalid likely'],
  },
];
