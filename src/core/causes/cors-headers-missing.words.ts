import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Hidden by CORS',
  sentence: ({ field = 'access-control-allow-origin', value, preflight }) => {
    const fault = `${field} ${value === undefined ? 'is missing' : `is "${value}"`}`;
    return preflight === undefined
      ? `The page may not read this answer (${fault}): its script sees a network error, not the refusal.`
      : `The answer to the preflight does not allow what was asked (${fault}), so the browser did not send the request.`;
  },
  steps: {
    'site-owner': [
      {
        text: 'Send the CORS fields with errors too. In nginx, add_header leaves out 401 and 403 unless it says always:',
        in: 'nginx',
        code: "add_header Access-Control-Allow-Origin '<origin of the page>' always;\nadd_header Vary Origin always;",
      },
      {
        text: 'In Apache, Header leaves out errors in the same way:',
        in: 'Apache',
        code: "Header always set Access-Control-Allow-Origin '<origin of the page>'\nHeader always merge Vary Origin",
      },
      {
        text: 'In Amazon API Gateway, set the fields for the gateway responses DEFAULT_4XX and DEFAULT_5XX:',
        in: 'AWS CLI',
        code: 'aws apigateway put-gateway-response --rest-api-id <id> --response-type DEFAULT_4XX --response-parameters \'{"gatewayresponse.header.Access-Control-Allow-Origin":"\'"\'"\'*\'"\'"\'"}\'',
      },
      {
        text: 'For a request with cookies, name the origin (no star) and send Access-Control-Allow-Credentials: true.',
      },
      {
        text: 'In the answer to the preflight, name every method and header, Authorization too (the star does not cover it):',
        in: 'HTTP',
        code: 'Access-Control-Allow-Methods: GET, POST, PUT, PATCH, DELETE\nAccess-Control-Allow-Headers: Authorization, Content-Type',
      },
      {
        text: 'To let scripts read why, expose the fields that say so:',
        in: 'HTTP',
        code: 'Access-Control-Expose-Headers: WWW-Authenticate, Retry-After, DPoP-Nonce',
      },
    ],
    developer: [
      {
        text: 'Look at the status here, not at the error of fetch: the request did reach the server, and was refused.',
      },
    ],
  },
  reference: { name: 'Fetch standard, CORS check', url: 'https://fetch.spec.whatwg.org/#cors-check' },
} satisfies CauseWords;
