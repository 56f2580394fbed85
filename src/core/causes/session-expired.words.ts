import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Session expired',
  sentence: () => 'The session that this request belongs to has ended on the server.',
  steps: {
    developer: [
      { text: 'Sign in again, and repeat the request. A program should do so by itself, once.' },
      {
        text: 'Salesforce: get a new session id by a new token; the id ends with the session timeout of the organisation.',
      },
    ],
    'site-owner': [
      {
        text: 'Sessions that end too early: look for a restart, for sessions kept in the memory of one of several servers, and for keys that change with each start.',
      },
      {
        text: 'The length of a session, for example in ASP.NET and in Spring Boot:',
        in: 'configuration',
        code: '<sessionState timeout="30" />\nserver.servlet.session.timeout=30m',
      },
    ],
  },
  visitor: ['reload', 'cookies'],
  reference: {
    name: 'OWASP, Session Management',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#session-expiration',
  },
} satisfies CauseWords;
