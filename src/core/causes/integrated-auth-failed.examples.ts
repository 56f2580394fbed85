import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'IIS offers Negotiate and NTLM, and nothing that is seen was sent',
    source:
      'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/windowsauthentication/',
    refusal: {
      request: 'GET http://intranet.example/',
      type: 'main_frame',
      blindTo: ['authorization'],
      status: 401,
      answer: ['WWW-Authenticate: Negotiate', 'WWW-Authenticate: NTLM'],
    },
    expect: ['integrated-auth-failed likely'],
  },
  {
    name: 'RFC 4559: a ticket was sent, and the bare challenge comes again',
    source: 'https://www.rfc-editor.org/rfc/rfc4559#section-5',
    refusal: {
      request: 'GET http://intranet.example/files',
      sent: ['Authorization: Negotiate YIIBhwYGKwYBBQUCoIIBezCCAXegDTALBgkqhkiG9xIBAgKiggFkBIIBYA=='],
      status: 401,
      answer: ['WWW-Authenticate: Negotiate'],
    },
    expect: ['integrated-auth-failed likely'],
  },
  {
    name: 'Java says what its library says',
    source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.security.jgss/org/ietf/jgss/GSSException.html',
    refusal: {
      request: 'GET http://hadoop.example:50070/webhdfs/v1/',
      sent: ['Authorization: Negotiate YIIBhwYGKwYBBQUCoIIBezCCAXegDTALBgkqhkiG9xIBAgKiggFkBIIBYA=='],
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Error 403 GSSException: Failure unspecified at GSS-API level (Mechanism level: Checksum failed)</title></head><body><h2>HTTP ERROR 403</h2></body></html>',
    },
    expect: ['integrated-auth-failed certain'],
  },
  {
    name: 'near miss: a token was sent where Windows sign-in is only one of the offers',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET http://intranet.example/api',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"', 'WWW-Authenticate: Negotiate'],
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'a ticket that is past its time',
    source: 'https://www.rfc-editor.org/rfc/rfc4120#section-7.5.9',
    refusal: {
      request: 'GET https://intranet.example/x',
      sent: ['Authorization: Negotiate YII='],
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Negotiate'],
      body: '{"message":"KRB_AP_ERR_TKT_EXPIRED"}',
    },
    expect: ['integrated-auth-failed likely'],
  },
];
