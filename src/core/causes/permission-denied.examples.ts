import type { Example } from './example.ts';

const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer mF_9.B5f-4.1JqM'];

export const examples: readonly Example[] = [
  {
    name: 'Django REST framework',
    source: 'https://www.django-rest-framework.org/api-guide/exceptions/#permissiondenied',
    refusal: {
      request: 'DELETE https://app.example.com/api/items/1/',
      sent: ['Authorization: Token 0123456789abcdef'],
      status: 403,
      answer: json,
      body: '{"detail":"You do not have permission to perform this action."}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'Laravel: a policy says no to a session',
    source: 'https://laravel.com/docs/authorization#via-the-gate-facade',
    refusal: {
      request: 'DELETE https://app.example.com/posts/1',
      sent: ['Cookie: laravel_session=example'],
      status: 403,
      answer: json,
      body: '{"message":"This action is unauthorized."}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'Kubernetes names user, verb and resource',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
    refusal: {
      request: 'GET https://cluster.example.com/api/v1/namespaces/default/pods',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods is forbidden: User \\"jane\\" cannot list resource \\"pods\\" in API group \\"\\" in the namespace \\"default\\"","reason":"Forbidden","details":{"kind":"pods"},"code":403}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'AWS: no policy allows it',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    refusal: {
      request: 'POST https://dynamodb.example.com/',
      sent: [
        'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0000000000000000000000000000000000000000000000000000000000000000',
        'X-Amz-Date: 20260101T000000Z',
      ],
      status: 400,
      answer: ['Content-Type: application/x-amz-json-1.0'],
      body: '{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"User: arn:aws:iam::123456789012:user/jane is not authorized to perform: dynamodb:GetItem on resource: arn:aws:dynamodb:us-east-1:123456789012:table/a because no identity-based policy allows the dynamodb:GetItem action"}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'gRPC-web: status 7 in a 200',
    source: 'https://grpc.github.io/grpc/core/md_doc_statuscodes.html',
    refusal: {
      request: 'POST https://api.example.com/acme.v1.Items/Delete',
      sent: bearer,
      status: 200,
      answer: ['Content-Type: application/grpc-web+proto', 'grpc-status: 7', 'grpc-message: caller%20may%20not'],
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'a 403 that says nothing, after a token: who asks may be known, the reason is not',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: { request: 'GET https://api.example.com/reports', sent: bearer, status: 403 },
    expect: ['permission-denied possible'],
  },
  {
    name: 'near miss: the same words where nothing was sent are no more than likely',
    source: 'https://firebase.google.com/docs/firestore/security/get-started',
    refusal: {
      request: 'GET https://firestore.example.com/v1/projects/a/databases/(default)/documents/b',
      status: 403,
      answer: json,
      body: '{"error":{"code":403,"message":"Missing or insufficient permissions.","status":"PERMISSION_DENIED"}}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'near miss: 401 after nothing was sent',
    source: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
    refusal: {
      request: 'GET https://blog.example.com/wp-json/wp/v2/settings',
      status: 401,
      answer: json,
      body: '{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that.","data":{"status":401}}',
    },
    expect: ['credentials-missing possible'],
  },
  {
    name: 'Jenkins names the permission in a field',
    source:
      'https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/hudson/security/AccessDeniedException3.java',
    refusal: {
      request: 'GET https://ci.example.com/manage/',
      sent: ['Authorization: Basic amFuZTpzZWNyZXQ='],
      status: 403,
      answer: ['X-You-Are-Authenticated-As: jane', 'X-Required-Permission: hudson.model.Hudson.Administer'],
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'near miss: a page about permissions, that is not there any more',
    source: 'https://www.django-rest-framework.org/api-guide/permissions/',
    refusal: {
      request: 'GET https://docs.example.com/permissions',
      type: 'main_frame',
      status: 404,
      answer: ['Content-Type: text/html'],
      body: '<html><title>Permissions</title><p>You do not have permission to perform this action.</p></html>',
    },
    expect: [],
  },
  {
    name: 'Meta: one of its permissions',
    source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"message":"(#200) If posting to a page, requires both pages_read_engagement and pages_manage_posts as an admin with sufficient administrative permission","type":"OAuthException","code":200}}',
    },
    expect: ['permission-denied likely', 'token-invalid possible'],
  },
  {
    name: 'near miss: a role of what is asked for',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"message":"The assignment is missing a role"}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'near miss: what a proxy was told says nothing to the server behind it',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.7.2',
    refusal: {
      request: 'GET http://www.example/reports',
      sent: ['Proxy-Authorization: Basic YTpi'],
      status: 403,
      type: 'sub_frame',
    },
    expect: ['unknown possible'],
  },
];
