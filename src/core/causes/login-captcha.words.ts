import type { CauseWords } from './cause.ts';

export const words = {
  title: 'CAPTCHA before sign-in',
  sentence: () =>
    'Sign-in is blocked until a CAPTCHA is solved on the sign-in page, mostly after several wrong passwords.',
  steps: {
    developer: [
      {
        text: 'Sign in once on the sign-in page of the site, in a tab, and solve the CAPTCHA: the API takes the password again after that.',
      },
      {
        text: 'Look for what sent the wrong passwords: an old password in a script or in another client brings the CAPTCHA back.',
      },
      { text: 'Use a token in place of the password: most services ask no CAPTCHA of tokens.' },
      { text: 'In an app of your own, send the token of the CAPTCHA widget with the sign-in request.' },
    ],
    'site-owner': [
      {
        text: 'In Jira, reset the failed login count of the user (User management), or raise the number of attempts before the CAPTCHA.',
      },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'Jira REST API: CAPTCHA upon authentication',
    url: 'https://developer.atlassian.com/server/jira/platform/basic-authentication/',
  },
} satisfies CauseWords;
