import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Hotlinking refused',
  sentence: () => 'The server gives this file only to pages of its own site, not to the page that embeds it (Referer).',
  steps: {
    developer: [
      { text: 'Put a copy on your own server, where you may, or link to the page that shows the file.' },
      {
        text: 'On a page of the same owner: let the Referer through, since a strict policy hides it.',
        in: 'HTML',
        code: '<meta name="referrer" content="strict-origin-when-cross-origin">',
      },
    ],
    'site-owner': [
      {
        text: 'Name the sites that may embed, and let requests without a Referer pass (apps, privacy settings):',
        in: 'nginx',
        code: 'valid_referers none blocked server_names *.<your domain>;\nif ($invalid_referer) { return 403; }',
      },
      {
        text: 'The same for Apache:',
        in: 'Apache',
        code: 'SetEnvIf Referer "^https://([^/]+\\.)?<your domain>/" mine\nSetEnvIf Referer "^$" mine\nRequire env mine',
      },
    ],
  },
  visitor: [],
  reference: {
    name: 'nginx, ngx_http_referer_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_referer_module.html',
  },
} satisfies CauseWords;
