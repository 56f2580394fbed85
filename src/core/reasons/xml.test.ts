import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const xml = (body: string, status = 403, type = 'application/xml') => told({ status, body, type });

test.each<[source: string, body: string, reasons: string[]]>([
  [
    // https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
    'S3',
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>RequestTimeTooSkewed</Code>\n  <Message>The difference between the request time and the server&apos;s time is too large.</Message>\n  <RequestId>4442587FB7D0A2F9</RequestId>\n</Error>',
    [
      'xml code Error.Code: RequestTimeTooSkewed',
      "xml text Error.Message: The difference between the request time and the server's time is too large. « The difference between the request time and the server&apos;s time is too large.",
    ],
  ],
  [
    // https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
    'AWS query',
    '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message></Error></ErrorResponse>',
    [
      'xml code ErrorResponse.Error.Type: Sender',
      'xml code ErrorResponse.Error.Code: InvalidClientTokenId',
      'xml text ErrorResponse.Error.Message: The security token included in the request is invalid.',
    ],
  ],
  [
    // https://learn.microsoft.com/en-us/rest/api/storageservices/status-and-error-codes2
    'Azure Storage',
    '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request.\nRequestId:1</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame</AuthenticationErrorDetail></Error>',
    [
      'xml code Error.Code: AuthenticationFailed',
      'xml text Error.Message: Server failed to authenticate the request. RequestId:1 « Server failed to authenticate the request.\nRequestId:1',
      'xml text Error.AuthenticationErrorDetail: Signature not valid in the specified time frame',
    ],
  ],
  [
    // Web Services Security 1.1, section 12.
    'SOAP 1.1 section 4.4',
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>wsse:FailedAuthentication</faultcode><faultstring>The security token could not be authenticated</faultstring></soap:Fault></soap:Body></soap:Envelope>',
    [
      'xml code Envelope.Body.Fault.faultcode: wsse:FailedAuthentication',
      'xml text Envelope.Body.Fault.faultstring: The security token could not be authenticated',
    ],
  ],
  [
    'SOAP 1.2 section 5.4',
    '<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body><e:Fault><e:Code><e:Value>e:Sender</e:Value><e:Subcode><e:Value>a:InvalidSecurity</e:Value></e:Subcode></e:Code><e:Reason><e:Text xml:lang="en">An error occurred</e:Text></e:Reason></e:Fault></e:Body></e:Envelope>',
    [
      'xml code Envelope.Body.Fault.Code.Value: e:Sender',
      'xml code Envelope.Body.Fault.Code.Subcode.Value: a:InvalidSecurity',
      'xml text Envelope.Body.Fault.Reason.Text: An error occurred',
    ],
  ],
  [
    // https://sabre.io/dav/
    'WebDAV',
    '<?xml version="1.0"?><d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns"><s:exception>Sabre\\DAV\\Exception\\NotAuthenticated</s:exception><s:message>No public access</s:message></d:error>',
    ['xml text error.exception: Sabre\\DAV\\Exception\\NotAuthenticated', 'xml text error.message: No public access'],
  ],
  [
    // https://www.flickr.com/services/api/response.rest.html
    'Flickr: attributes',
    '<rsp stat="fail"><err code="100" msg="Invalid API Key (Key not found)" /></rsp>',
    ['xml code rsp.err.code: 100', 'xml text rsp.err.msg: Invalid API Key (Key not found)'],
  ],
  [
    'RFC 9457 appendix B',
    '<problem xmlns="urn:ietf:rfc:7807"><type>https://example.com/probs/x</type><title>No.</title><status>403</status></problem>',
    ['xml code problem.type: https://example.com/probs/x', 'xml text problem.title: No.'],
  ],
  [
    'CDATA',
    '<error><message><![CDATA[<b>no</b> & never]]></message></error>',
    ['xml text error.message: <b>no</b> & never'],
  ],
  ['text beside elements', '<error>no<message>never</message>no</error>', ['xml text error.message: never']],
  ['a comment', '<!-- x --><error><!-- y --><message>no</message></error>', ['xml text error.message: no']],
  [
    'cut within a text',
    '<Error><Code>AccessDenied</Code><Message>You may n',
    ['xml code Error.Code: AccessDenied', 'xml text Error.Message: You may n'],
  ],
  ['cut within a tag', '<Error><Code>AccessDenied</Co', ['xml code Error.Code: AccessDenied']],
  ['other elements', '<Error><HostId>abc</HostId><Resource>/x</Resource></Error>', []],
])('%s', (_, body, reasons) => {
  expect(xml(body)).toEqual(reasons);
});

test('the media type may be any, and a feed is no error', () => {
  expect(xml('<Error><Code>AccessDenied</Code></Error>', 403, 'text/html')).toEqual([
    'xml code Error.Code: AccessDenied',
  ]);
  expect(xml('<rss><channel><title>News</title><description>x</description></channel></rss>', 200)).toEqual([]);
  expect(xml('<?xml version="1.0"?><response><message>saved</message></response>', 200)).toEqual([]);
});
