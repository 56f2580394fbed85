import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Blocked by a firewall',
  sentence: () =>
    'A web application firewall took the request for an attack and refused it; the application never saw it.',
  steps: {
    developer: [
      {
        text: 'Look for what resembles an attack: quotes, angle brackets, SQL words, "../" or long Base64 in parameters, cookies or body.',
      },
      {
        text: 'Send parts of the request alone until it passes: the part that makes the difference is what the rule saw.',
      },
      { text: 'Give the id on the page to the owner: with it the rule is found in the log.' },
    ],
    'site-owner': [
      {
        text: 'Find the id or the time in the log of the firewall, and except this one rule for this one field, not the whole path.',
      },
      {
        text: 'ModSecurity with the OWASP rules:',
        in: 'Apache',
        code: 'SecRuleUpdateTargetById <rule id> "!ARGS:<parameter>"',
      },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'OWASP CRS, false positives',
    url: 'https://coreruleset.org/docs/2-how-crs-works/2-3-false-positives-and-tuning/',
  },
} satisfies CauseWords;
