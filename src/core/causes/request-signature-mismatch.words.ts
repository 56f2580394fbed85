import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Signature does not match',
  sentence: () => 'The server computed another signature for this request than the one that was sent.',
  steps: {
    developer: [
      { text: 'Check the secret first: a blank at its end, a secret of another environment, or a rotated one.' },
      {
        text: 'Compare what you signed with what arrived, byte by byte: method, path as encoded on the wire, order of parameters, host, body. Some services echo their own text to sign (CanonicalRequest, AuthenticationErrorDetail).',
      },
      {
        text: 'Let a library sign the same request, and compare:',
        in: 'curl',
        code: "curl --aws-sigv4 'aws:amz:<region>:<service>' --user '<key id>:<secret>' '<address>'",
      },
      { text: 'Sign the last: whatever changes a signed header, the body or the encoding of the address breaks it.' },
    ],
    'site-owner': [
      { text: 'A proxy between may change Host, the path, or the body: let the server see what the client signed.' },
      {
        text: 'Pass the host and the path as they came:',
        in: 'nginx',
        code: 'proxy_set_header Host $http_host;\nproxy_pass http://<upstream>;',
      },
    ],
  },
  reference: {
    name: 'AWS, troubleshooting Signature Version 4',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
  },
} satisfies CauseWords;
