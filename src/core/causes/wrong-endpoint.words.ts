import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Wrong address or method',
  sentence: ({ method }) =>
    `The gateway has nothing for ${method} at this address, and says so in words of authentication.`,
  steps: {
    developer: [
      {
        text: 'Compare the address with the documentation letter by letter: stage, base path, trailing slash, region, version, host of the right data center.',
      },
      { text: 'Check the method: a path that takes POST alone answers a GET like this.' },
      {
        text: 'Amazon API Gateway: list what is deployed. A method that was added after the last deployment is not there.',
        in: 'shell',
        code: 'aws apigateway get-resources --rest-api-id <api id>\naws apigateway create-deployment --rest-api-id <api id> --stage-name <stage>',
      },
    ],
    'site-owner': [
      {
        text: 'Give unknown paths an answer of their own: in API Gateway, change the gateway response MISSING_AUTHENTICATION_TOKEN to 404.',
      },
    ],
  },
  visitor: [],
  reference: {
    name: 'AWS: "Missing Authentication Token" from API Gateway',
    url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
  },
} satisfies CauseWords;
