import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'nginx: 496 on the inside, 400 on the wire',
    source: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    refusal: {
      request: 'GET https://secure.example.com/',
      type: 'main_frame',
      status: 400,
      answer: ['Content-Type: text/html', 'Server: nginx'],
      body: '<html><head><title>400 No required SSL certificate was sent</title></head><body><center><h1>400 Bad Request</h1></center><center>No required SSL certificate was sent</center><hr><center>nginx</center></body></html>',
    },
    expect: ['client-certificate-required certain'],
  },
  {
    name: 'IIS: the certificate is not trusted',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
    refusal: {
      request: 'GET https://secure.example.com/app',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: Microsoft-IIS/10.0'],
      body: '<html><head><title>403.16 - Forbidden: Client certificate is untrusted or invalid.</title></head><body><h2>403.16 - Forbidden: Client certificate is untrusted or invalid.</h2></body></html>',
    },
    expect: ['client-certificate-required certain'],
  },
  {
    name: 'the lab: the server ends the handshake, as Firefox tells it',
    source: 'https://www.rfc-editor.org/rfc/rfc8446#section-6.2',
    refusal: {
      request: 'GET https://insisting.example/vault',
      status: 0,
      with: { outcome: { kind: 'failed', error: 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT' } },
    },
    expect: ['client-certificate-required certain'],
  },
  {
    name: 'near miss: the token is bound to a certificate, and it is the token that is wrong',
    source: 'https://www.rfc-editor.org/rfc/rfc8705#section-3',
    refusal: {
      request: 'GET https://api.example.com/accounts',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token", error_description="The access token has been revoked"'],
    },
    expect: ['token-invalid certain'],
  },
];
