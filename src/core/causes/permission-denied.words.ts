import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Permission denied',
  sentence: () => 'The server knows who asks, and a role, policy or rule does not allow this request.',
  steps: {
    developer: [
      {
        text: 'Find out whom the server takes you for (a "who am I" address, or the claims of the token): it may be another account than you think.',
      },
      {
        text: 'Have the missing role or permission granted to that account. A new token with the same roles changes nothing.',
      },
      {
        text: 'In Kubernetes, ask what the account may do:',
        in: 'shell',
        code: 'kubectl auth can-i <verb> <resource> --as <user> -n <namespace>',
      },
      {
        text: 'In AWS, let the policies be worked out for this one action:',
        in: 'shell',
        code: 'aws sts get-caller-identity\naws iam simulate-principal-policy --policy-source-arn <arn> --action-names <service:Action>',
      },
    ],
    'site-owner': [
      {
        text: 'Say in the body which permission is missing (RFC 9457, detail): a bare 403 sends people looking in the wrong place.',
      },
      { text: 'Look at the order of the rules: an explicit deny, or a rule above, wins over what was granted.' },
    ],
  },
  visitor: ['private'],
  reference: { name: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
} satisfies CauseWords;
