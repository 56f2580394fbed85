import type { Wall } from './wall.ts';

export const wall = {
  id: 'aws-alb',
  name: 'AWS Application Load Balancer',
  carrier: { cookies: /^(?:AWSELBAuthSessionCookie-\d|AWSALBAuthNonce)=/ },
  refusals: [
    // The field stands on its own answers only: targets have theirs. With 401 a rule denies who is not signed in.
    {
      cause: 'session-missing',
      certainty: 'likely',
      field: ['server', /^awselb\//i],
      body: /\b401 Authorization Required\b/i,
      statuses: [401],
    },
    // The identity provider answered with an error.
    { cause: 'auth-service-down', certainty: 'likely', field: ['server', /^awselb\//i], statuses: [561] },
  ],
  source: {
    name: 'AWS, "Troubleshoot your Application Load Balancers"',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  },
} satisfies Wall;
