import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'api-gateway',
  name: 'Amazon API Gateway',
  // These fields stand on the answers of what is behind it too: its own are told by "x-amzn-errortype".
  marks: {
    fields: [
      ['x-amz-apigw-id', /./],
      ['apigw-requestid', /./],
    ],
  },
  says: {
    // No method at this address; where one wants a signature, that the signature is missing.
    'wrong-endpoint': { likely: ['MissingAuthenticationTokenException', /^missing authentication token\.?$/i] },
    'credentials-missing': {
      certain: ['MissingAuthenticationTokenException', /^missing authentication token\.?$/i],
      likely: ['UnauthorizedException', /\buser: anonymous is not authorized to perform: execute-api:/i],
    },
    'token-invalid': { likely: ['UnauthorizedException'] },
    'permission-denied': {
      certain: [
        /^user is not authorized to access this resource\b/i,
        /\buser: arn:aws[\w-]{0,10}:.{0,300} is not authorized to perform: execute-api:/i,
      ],
      likely: [/\buser: anonymous is not authorized to perform: execute-api:/i],
      possible: ['ForbiddenException'],
    },
    // One word for a key that is missing or wrong, and for what the firewall stopped.
    'api-key-missing': { possible: ['ForbiddenException'] },
    'api-key-invalid': { possible: ['ForbiddenException'] },
    'waf-blocked': { possible: ['ForbiddenException'] },
    'rate-limited': { certain: ['LimitExceededException'] },
  },
  reference: {
    name: 'Amazon API Gateway, "Gateway response types"',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  },
} satisfies Vendor;
