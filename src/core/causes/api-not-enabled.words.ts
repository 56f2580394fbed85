import type { CauseWords } from './cause.ts';

export const words = {
  title: 'API not enabled',
  sentence: () => 'The credentials are good, but this API or feature is switched off for their project or account.',
  steps: {
    developer: [
      {
        text: 'Switch the API on for the project that the credentials belong to; the answer mostly holds the address. It takes some minutes to work.',
      },
      {
        text: 'In Google Cloud:',
        in: 'shell',
        code: 'gcloud services enable <service>.googleapis.com --project <project id>',
      },
      { text: 'In Azure:', in: 'shell', code: 'az provider register --namespace <Microsoft.Service>' },
      {
        text: 'Compare the project number of the answer with yours: credentials of another project (of a sample, of a tool) name theirs.',
      },
    ],
    'site-owner': [{ text: 'Say which switch it is, and where: without that it looks like a missing permission.' }],
  },
  reference: {
    name: 'Google Cloud: enabling and disabling services',
    url: 'https://cloud.google.com/service-usage/docs/enable-disable',
  },
} satisfies CauseWords;
