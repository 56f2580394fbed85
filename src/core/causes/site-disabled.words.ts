import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Site switched off',
  sentence: () => 'The site or application behind this name is stopped or suspended: nobody gets in.',
  steps: {
    'site-owner': [
      {
        text: 'Look into the console of the hoster: stopped by hand, unpaid, over its quota, or suspended for a complaint.',
      },
      {
        text: 'Start it again:',
        in: 'Azure',
        code: 'az webapp start --name <app> --resource-group <group>',
      },
    ],
    developer: [
      { text: 'Check the name: an old environment or a preview may have been stopped on purpose.' },
      { text: 'No credentials help here. Tell the owner, with the time and the id on the page.' },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'Azure, web app stopped',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/azure/app-service/web-apps-deployment-faqs',
  },
} satisfies CauseWords;
