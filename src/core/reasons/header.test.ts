import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test.each<[line: string, ...reasons: string[]]>([
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html
  ['x-amzn-ErrorType: AccessDeniedException', 'header code x-amzn-errortype: AccessDeniedException'],
  // https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html, "Operation error serialization".
  [
    'X-Amzn-Errortype: aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/',
    'header code x-amzn-errortype: FooError',
  ],
  // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
  ['x-amzn-waf-action: captcha', 'header code x-amzn-waf-action: captcha'],
  // https://learn.microsoft.com/en-us/rest/api/storageservices/status-and-error-codes2
  ['x-ms-error-code: AuthorizationFailure', 'header code x-ms-error-code: AuthorizationFailure'],
  // [MS-OAUTH2EX] section 4.
  [
    'x-ms-diagnostics: 2000003;reason="The audience claim value is invalid.";error_category="invalid_resource"',
    'header code x-ms-diagnostics: 2000003',
    'header text reason: The audience claim value is invalid.',
    'header code error_category: invalid_resource',
  ],
  // [MS-WDVSE] section 2.2.4.
  [
    'X-MSDAVEXT_Error: 917656; Access%20denied.%20Before%20opening%20files%20in%20this%20location',
    'header text x-msdavext_error: 917656; Access denied. Before opening files in this location « 917656; Access%20denied.%20Before%20opening%20files%20in%20this%20location',
  ],
  // https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
  [
    'X-GitHub-SSO: required; url=https://github.com/orgs/octodocs-test/sso?authorization_request=AZSCKtL4U8yX',
    'header code x-github-sso: required',
  ],
  ['X-GitHub-OTP: required; app', 'header code x-github-otp: required'],
  ['X-Accepted-OAuth-Scopes: repo, user', 'header code x-accepted-oauth-scopes: repo, user'],
  ['X-Accepted-OAuth-Scopes: '],
  // squid source, src/errorpage.cc.
  ['X-Squid-Error: ERR_ACCESS_DENIED 0', 'header code x-squid-error: ERR_ACCESS_DENIED'],
  // https://developer.atlassian.com/server/jira/platform/basic-authentication/
  ['X-Seraph-LoginReason: AUTHENTICATION_DENIED', 'header code x-seraph-loginreason: AUTHENTICATION_DENIED'],
  ['X-Seraph-LoginReason: OK'],
  [
    'X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://jira.example/login.jsp',
    'header code x-authentication-denied-reason: CAPTCHA_CHALLENGE',
  ],
  // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
  ['cf-mitigated: challenge', 'header code cf-mitigated: challenge'],
  // is-antibot: carried by every answer.
  ['x-datadome: protected'],
  ['x-datadome: blocked', 'header code x-datadome: blocked'],
  // SAP Gateway Foundation, "Cross-Site Request Forgery Protection".
  ['x-csrf-token: Required', 'header code x-csrf-token: Required'],
  ['x-csrf-token: 0123456789abcdef'],
  // RFC 9209 section 2.
  [
    'Proxy-Status: ExampleCDN; error=http_request_denied; details="policy 7"',
    'header code error: http_request_denied',
    'header text details: policy 7',
  ],
  // Who carried the answer says nothing about why.
  ['cf-ray: 0123456789abcdef-FRA'],
  ['Server: AkamaiGHost'],
  ['Via: 1.1 varnish'],
  ['x-cache: Error from cloudfront'],
])('%s', (line, ...reasons) => {
  expect(told({ status: 403, headers: [line] })).toEqual(reasons);
});
