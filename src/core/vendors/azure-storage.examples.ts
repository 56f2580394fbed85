import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes';
const sas = 'https://learn.microsoft.com/en-us/rest/api/storageservices/sas-error-codes';
const answerOf = (code: string): readonly string[] => [
  'Content-Type: application/xml',
  'Server: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
  `x-ms-error-code: ${code}`,
];
const refused = (code: string, message: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;

export const examples: readonly Example[] = [
  {
    name: 'public access is switched off, with 409',
    source,
    refusal: {
      request: 'GET https://one.blobs.example/files/a.pdf',
      status: 409,
      answer: answerOf('PublicAccessNotPermitted'),
      body: refused('PublicAccessNotPermitted', 'Public access is not permitted on this storage account.'),
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'a shared access signature that is for another kind of thing',
    source: sas,
    refusal: {
      request:
        'GET https://one.blobs.example/files?comp=list&sv=2024-11-04&ss=b&srt=o&sp=r&se=2026-02-01T00:00:00Z&sig=abc',
      status: 403,
      answer: answerOf('AuthorizationResourceTypeMismatch'),
      body: refused(
        'AuthorizationResourceTypeMismatch',
        'This request is not authorized to perform this operation using this resource type.',
      ),
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'the firewall of the account',
    source,
    refusal: {
      request: 'GET https://one.blobs.example/files/a.pdf',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789', 'x-ms-version: 2024-11-04'],
      status: 403,
      answer: answerOf('AuthorizationFailure'),
      body: refused('AuthorizationFailure', 'This request is not authorized to perform this operation.'),
    },
    expect: ['ip-blocked likely'],
  },
  {
    name: 'a code that another service has too',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"code":"AuthorizationFailure"}',
    },
    expect: ['permission-denied possible'],
  },
];
