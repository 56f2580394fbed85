import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Sign-in service failed',
  sentence: () =>
    'The server could not check the credentials: the service or the keys that it needs for it did not answer.',
  steps: {
    'site-owner': [
      {
        text: 'From the machine of the server, ask for what it asks for: names, certificates and outgoing rules are the usual faults.',
        in: 'curl',
        code: "curl -v '<issuer>/.well-known/openid-configuration'\ncurl -v '<address of the keys>'",
      },
      { text: 'Keep fetched keys for a while, so that a short failure of the issuer hurts nobody.' },
      {
        text: 'auth_request knows 2xx, 401 and 403 only; whatever else the service answers becomes 500:',
        in: 'nginx',
        code: 'location = /auth {\n  internal;\n  proxy_pass http://<service>;\n  proxy_pass_request_body off;\n  proxy_set_header Content-Length "";\n}',
      },
      { text: 'AWS: the log of the authorizer function shows why it threw, timed out, or gave no valid policy.' },
    ],
    developer: [{ text: 'Do not throw the token away: it was not judged. Try again later, with growing pauses.' }],
  },
  visitor: ['reload'],
  reference: {
    name: 'API Gateway, gateway responses',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  },
} satisfies CauseWords;
