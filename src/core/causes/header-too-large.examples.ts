import type { Example } from './example.ts';

const large = `Cookie: a=${'0123456789'.repeat(900)}`;

export const examples: readonly Example[] = [
  {
    name: 'nginx',
    source: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
    refusal: {
      request: 'GET https://www.example.com/',
      type: 'main_frame',
      sent: [large],
      status: 400,
      answer: ['Content-Type: text/html', 'Server: nginx'],
      body: '<html>\r\n<head><title>400 Request Header Or Cookie Too Large</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>Request Header Or Cookie Too Large</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
    },
    expect: ['header-too-large certain'],
  },
  {
    name: 'Apache',
    source: 'https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestfieldsize',
    refusal: {
      request: 'GET https://www.example.com/',
      type: 'main_frame',
      sent: [large],
      status: 400,
      answer: ['Content-Type: text/html; charset=iso-8859-1', 'Server: Apache'],
      body: '<html><head><title>400 Bad Request</title></head><body><h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.<br />Size of a request header field exceeds server limit.<br /></p></body></html>',
    },
    expect: ['header-too-large certain'],
  },
  {
    name: 'Windows (http.sys): Kerberos with many groups',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-bad-request-response-kerberos',
    refusal: {
      request: 'GET https://intranet.example.com/',
      type: 'main_frame',
      blindTo: ['authorization'],
      status: 400,
      answer: ['Content-Type: text/html; charset=us-ascii', 'Server: Microsoft-HTTPAPI/2.0'],
      body: '<HTML><HEAD><TITLE>Bad Request</TITLE></HEAD><BODY><h2>Bad Request - Request Too Long</h2><hr><p>HTTP Error 400. The size of the request headers is too long.</p></BODY></HTML>',
    },
    expect: ['header-too-large certain'],
  },
  {
    name: 'near miss: a body that is too large',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14',
    refusal: {
      request: 'POST https://www.example.com/upload',
      sent: [large],
      status: 413,
      answer: ['Content-Type: text/html', 'Server: nginx'],
      body: '<html><head><title>413 Request Entity Too Large</title></head><body><h1>413 Request Entity Too Large</h1></body></html>',
    },
    expect: [],
  },
  {
    name: 'the status alone',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-5',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 431,
    },
    expect: ['header-too-large certain'],
  },
  {
    name: 'near miss: the header of a table',
    source: 'https://www.rfc-editor.org/rfc/rfc4180#section-2',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"message":"CSV header is too long"}',
    },
    expect: ['header-too-large likely'],
  },
];
