import type { Example } from './example.ts';

const nginx =
  '<html>\n<head><title>403 Forbidden</title></head>\n<body>\n<center><h1>403 Forbidden</h1></center>\n<hr><center>nginx/1.24.0</center>\n</body>\n</html>';

export const examples: readonly Example[] = [
  {
    name: 'Apache refuses a file in its own words',
    source: 'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    refusal: {
      request: 'GET http://www.example.com/private/notes.txt',
      status: 403,
      answer: ['Content-Type: text/html; charset=iso-8859-1', 'Server: Apache/2.4.62 (Debian)'],
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n<hr>\n<address>Apache/2.4.62 (Debian) Server at www.example.com Port 80</address>\n</body></html>',
    },
    expect: ['server-access-rule likely'],
  },
  {
    name: 'IIS has no default document for a folder',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
    refusal: {
      request: 'GET http://www.example.com/images/',
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: Microsoft-IIS/10.0'],
      body: '<html><head><title>IIS 10.0 Detailed Error - 403.14 - Forbidden</title></head><body><h3>HTTP Error 403.14 - Forbidden</h3><h4>The Web server is configured to not list the contents of this directory.</h4></body></html>',
    },
    expect: ['server-access-rule certain'],
  },
  {
    name: 'nginx: its own page, for a folder',
    source: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    refusal: {
      request: 'GET https://www.example.com/uploads/',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: nginx/1.24.0'],
      body: nginx,
    },
    expect: ['server-access-rule likely'],
  },
  {
    name: 'a file without any word of why',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: { request: 'GET https://static.example.com/fonts/body.woff2', type: 'font', status: 403 },
    expect: ['server-access-rule possible'],
  },
  {
    name: 'near miss: an interface that was asked with a token',
    source: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    refusal: {
      request: 'GET https://api.example.com/orders/',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
      answer: ['Content-Type: text/html', 'Server: nginx/1.24.0'],
      body: nginx,
    },
    expect: ['permission-denied possible'],
  },
];
