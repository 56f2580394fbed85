import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 7617: Basic credentials get the same challenge again',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://www.example.com/private',
      sent: ['Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=='],
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="WallyWorld"'],
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'Elasticsearch names the user',
    source: 'https://www.elastic.co/guide/en/elasticsearch/reference/current/security-api-authenticate.html',
    refusal: {
      request: 'GET https://search.example.com/_cluster/health',
      sent: ['Authorization: Basic ZWxhc3RpYzp3cm9uZw=='],
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="security" charset="UTF-8"', 'Content-Type: application/json'],
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate user [elastic] for REST request [/_cluster/health]"}],"type":"security_exception","reason":"unable to authenticate user [elastic] for REST request [/_cluster/health]"},"status":401}',
    },
    expect: ['credentials-rejected certain'],
  },
  {
    name: 'Amazon S3: the id of the key is not known',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList',
    refusal: {
      request: 'GET https://bucket.example/key',
      sent: [
        'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=0000000000000000000000000000000000000000000000000000000000000000',
        'X-Amz-Date: 20260101T000000Z',
      ],
      status: 403,
      answer: ['Content-Type: application/xml'],
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message></Error>',
    },
    expect: ['credentials-rejected certain'],
  },
  {
    name: 'RFC 6749: the password grant has no word of its own for a wrong password',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    refusal: {
      request: 'POST https://id.example.com/realms/main/protocol/openid-connect/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      form: 'grant_type=password&client_id=app&username=a&password=wrong',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_grant","error_description":"Invalid user credentials"}',
    },
    expect: ['credentials-rejected certain', 'oauth-grant-invalid possible'],
  },
  {
    name: 'a sign-in form answered by 401 without a word',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'POST https://app.example.com/api/login',
      sent: ['Content-Type: application/json'],
      form: '{"email":"a@example.com","password":"wrong"}',
      status: 401,
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'near miss: RFC 7616: a stale nonce, the password is not at fault',
    source: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3',
    refusal: {
      request: 'GET https://www.example.org/dir/index.html',
      sent: [
        'Authorization: Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="8ca523f5e9506fed4657c9700eebdbec", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
      ],
      status: 401,
      answer: [
        'WWW-Authenticate: Digest realm="http-auth@example.org", qop="auth", algorithm=MD5, nonce="abc", opaque="def", stale=true',
      ],
    },
    expect: ['digest-nonce-stale certain'],
  },
  {
    name: 'near miss: Apache says so on every such page, also where nothing was sent',
    source: 'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    refusal: {
      request: 'GET https://www.example.com/private',
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="x"', 'Content-Type: text/html; charset=iso-8859-1'],
      body: "<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested. Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.</p></body></html>",
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'near miss: GitHub says the same of a token',
    source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit',
    refusal: {
      request: 'GET https://api.github.example/user',
      sent: ['Authorization: Bearer abcdefabcdef'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Bad credentials"}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'near miss: the user that was asked for',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
    refusal: {
      request: 'GET https://api.example.com/users/7',
      status: 404,
      answer: ['Content-Type: application/json'],
      body: '{"error":"User not found"}',
    },
    expect: [],
  },
  {
    name: 'near miss: a server that asks for another scheme',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Basic YTpi'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer realm="x"'],
    },
    expect: ['wrong-auth-scheme likely'],
  },
  {
    name: 'PyPI',
    source: 'https://pypi.org/help/#invalid-auth',
    refusal: {
      request: 'POST https://upload.example/legacy/',
      sent: ['Authorization: Basic YTpi'],
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>403 Invalid or non-existent authentication information.</title></head></html>',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'Amazon EC2',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
    refusal: {
      request: 'POST https://ec2.example/',
      sent: [
        'Content-Type: application/x-www-form-urlencoded',
        'Authorization: AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host;x-amz-date, Signature=ab',
      ],
      status: 401,
      answer: ['Content-Type: text/xml'],
      body: '<Response><Errors><Error><Code>AuthFailure</Code><Message>AWS was not able to validate the provided access credentials</Message></Error></Errors></Response>',
    },
    expect: ['credentials-rejected likely'],
  },
];
