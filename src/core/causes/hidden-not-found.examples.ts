import type { Example } from './example.ts';

const json = ['Content-Type: application/json; charset=utf-8'];

export const examples: readonly Example[] = [
  {
    name: 'GitHub: a private repository without a token',
    source:
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource',
    refusal: {
      request: 'GET https://api.github.example/repos/acme/secret',
      status: 404,
      answer: json,
      body: '{"message":"Not Found","documentation_url":"https://docs.github.com/rest/repos/repos#get-a-repository","status":"404"}',
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: 'Oracle Cloud: one code for both',
    source: 'https://docs.oracle.com/en-us/iaas/Content/API/References/apierrors.htm',
    refusal: {
      request: 'GET https://iaas.example.com/20160918/instances/1',
      sent: [
        'Authorization: Signature version="1",keyId="a/b/c",algorithm="rsa-sha256",headers="date (request-target) host",signature="c2ln"',
      ],
      status: 404,
      answer: json,
      body: '{"code":"NotAuthorizedOrNotFound","message":"Authorization failed or requested resource not found."}',
    },
    expect: ['hidden-not-found certain'],
  },
  {
    name: 'GitLab: a project that the token does not see',
    source: 'https://docs.gitlab.com/api/rest/troubleshooting/',
    refusal: {
      request: 'GET https://gitlab.example.com/api/v4/projects/1',
      sent: ['PRIVATE-TOKEN: glpat-example'],
      status: 404,
      answer: ['Content-Type: application/json'],
      body: '{"message":"404 Project Not Found"}',
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: 'near miss: a page that is not there',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
    refusal: {
      request: 'GET https://github.example/nobody/nothing',
      type: 'main_frame',
      status: 404,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<html><title>Page not found</title><h1>404</h1><p>This is not the web page you are looking for.</p></html>',
    },
    expect: [],
  },
  {
    name: 'near miss: what Go says of every path that it does not know',
    source: 'https://pkg.go.dev/net/http#NotFound',
    refusal: {
      request: 'GET https://api.example.com/v1/nothing',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 404,
      answer: ['Content-Type: text/plain; charset=utf-8'],
      body: '404 page not found\n',
    },
    expect: [],
  },
  {
    name: 'near miss: an API of which nothing is known',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
    refusal: {
      request: 'GET https://api.example.com/users/77',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 404,
      answer: json,
      body: '{"error":"Not Found"}',
    },
    expect: [],
  },
];
