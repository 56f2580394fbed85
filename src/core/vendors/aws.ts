import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'aws',
  name: 'Amazon Web Services',
  marks: {
    body: [
      // JSON: the name of the error, perhaps with that of the service.
      /"__type"\s?:\s?"(?:[\w.]{3,80}#[\w.]{3,60}|\w{3,60}(?:Exception|Failure|Token|Signature))"/,
      // Query and EC2.
      /<ErrorResponse xmlns="https?:\/\/[\w.-]{1,60}\.amazonaws\.com\/doc\//,
      /<Response><Errors><Error><Code>\w/,
    ],
    codes: [
      /^(?:UnrecognizedClientException|InvalidClientTokenId|OptInRequired|MissingAuthenticationTokenException)$/,
      /\bUser: (?:arn:aws|anonymous is not authorized to perform: (?:es|aoss|s3|sqs|sns|kms):)/,
    ],
  },
  says: {
    // The id of the key is unknown, or the session token is not its own.
    'credentials-rejected': {
      likely: [
        'UnrecognizedClientException',
        'InvalidClientTokenId',
        'CodeMismatchException',
        /\bsecurity token included in the request is invalid\b/i,
      ],
      // Cognito says so of passwords, tokens and clients: the sentence beside it tells which.
      possible: ['NotAuthorizedException'],
    },
    'credentials-missing': { likely: [/\buser: anonymous is not authorized to perform\b/i] },
    'token-invalid': { likely: ['InvalidIdentityTokenException', 'InvalidIdentityToken'] },
    'token-expired': { likely: ['ExpiredCodeException'] },
    'oauth-grant-invalid': { certain: ['InvalidGrantException'] },
    'oauth-client-invalid': { certain: ['InvalidClientException'], likely: ['UnauthorizedClientException'] },
    'permission-denied': {
      certain: [
        'UnauthorizedOperation',
        'KMSAccessDeniedException',
        'KMS.AccessDeniedException',
        /\buser: arn:aws[\w-]{0,10}:.{0,300} is not authorized to perform\b/i,
      ],
      likely: ['IDPRejectedClaim', 'IDPRejectedClaimException', /\buser: anonymous is not authorized to perform\b/i],
    },
    'account-restricted': { certain: ['PendingVerification', 'Blocked'] },
    'api-not-enabled': { certain: ['OptInRequired', 'RegionDisabledException'] },
    'auth-service-down': { certain: ['IDPCommunicationError', 'IDPCommunicationErrorException'] },
  },
  reference: {
    name: 'AWS, "Common Error Types"',
    url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
  },
} satisfies Vendor;
