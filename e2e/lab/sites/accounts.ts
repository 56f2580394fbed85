import { type Answer, routesOf } from './answers.ts';

/** In the words of the vendors; the rows of cases/accounts.ts name their documents. */
const answers: Readonly<Record<string, Answer>> = {
  'GET /accounts/suspended': {
    status: 403,
    body: {
      message: 'Sorry. Your account was suspended.',
      documentation_url: 'https://docs.github.com/articles/github-terms-of-service',
      status: '403',
    },
  },
  'GET /accounts/bucket': {
    status: 403,
    type: 'application/xml',
    body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccountProblem</Code><Message>There is a problem with your AWS account that prevents the operation from completing successfully. Contact AWS Support for further assistance.</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>',
  },
  'POST /accounts/inactive': { status: 200, body: { ok: false, error: 'account_inactive' } },
  'GET /accounts/jira/myself': {
    status: 403,
    fields: {
      'X-Seraph-LoginReason': 'AUTHENTICATION_DENIED',
      'X-Authentication-Denied-Reason': 'CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp',
    },
    body: '<html><head><title>Forbidden (403)</title></head><body><h1>Forbidden (403)</h1><p>Encountered a <code>"403 - Forbidden"</code> error while loading this page.</p><p>Basic Authentication Failure - Reason : AUTHENTICATION_DENIED</p></body></html>',
  },
  'POST /accounts/auth/v1/token': {
    status: 400,
    fields: { 'x-sb-error-code': 'captcha_failed' },
    body: {
      code: 400,
      error_code: 'captcha_failed',
      msg: 'captcha protection: request disallowed (no captcha_token found)',
    },
  },
  'POST /accounts/api/v1/authn': {
    status: 401,
    body: {
      errorCode: 'E0000064',
      errorSummary: 'Password is expired and must be changed.',
      errorLink: 'E0000064',
      errorId: 'oaeVCVElsluRpii8PP4GeLYxA',
      errorCauses: [],
    },
  },
  'GET /accounts/ldap': {
    status: 401,
    body: '<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head><body><h1>HTTP Status 401 – Unauthorized</h1><p><b>Message</b> [LDAP: error code 49 - 80090308: LdapErr: DSID-0C090446, comment: AcceptSecurityContext error, data 532, v2580]</p><p><b>Description</b> The request has not been applied because it lacks valid authentication credentials for the target resource.</p><h3>Apache Tomcat/9.0.85</h3></body></html>',
  },
  'GET /accounts/user': {
    status: 403,
    body: {
      message: 'Maximum number of login attempts exceeded. Please try again later.',
      documentation_url: 'https://docs.github.com/rest',
    },
  },
  'POST /accounts/login': {
    status: 403,
    body: 'Account locked: too many login attempts. Please try again later.',
  },
};

/** Services that know who asks, and whose account is not as it should be. */
export const accounts = routesOf(answers);
