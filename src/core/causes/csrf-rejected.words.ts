import type { CauseWords } from './cause.ts';

export const words = {
  title: 'CSRF token refused',
  sentence: () =>
    'The token that protects forms from other sites (CSRF token, crumb or nonce) is missing, too old, or not that of this session.',
  steps: {
    developer: [
      {
        text: 'Get a fresh token with the session that sends the request, and send both: the cookie and the header.',
        in: 'JavaScript',
        code: "const token = decodeURIComponent(document.cookie.match(/(?:^|; )(?:XSRF-TOKEN|csrftoken)=([^;]*)/)?.[1] ?? '');\nfetch('<address>', { method: 'POST', credentials: 'include', headers: { 'X-XSRF-TOKEN': token } });",
      },
      {
        text: 'Django reads X-CSRFToken, Laravel, Spring and Angular X-XSRF-TOKEN, Rails X-CSRF-Token, WordPress X-WP-Nonce.',
      },
      {
        text: 'Laravel Sanctum: ask for the cookie first, from a stateful domain.',
        in: 'JavaScript',
        code: "await fetch('/sanctum/csrf-cookie', { credentials: 'include' });",
      },
      {
        text: 'Jenkins: ask for a crumb and send it with the same session, or use an API token, which needs none.',
        in: 'curl',
        code: "curl -c jar -u '<user>:<API token>' '<Jenkins>/crumbIssuer/api/json'",
      },
      { text: 'SAP: send a GET with "X-CSRF-Token: Fetch", and give the token of its answer back with the cookies.' },
      { text: 'Jira and Confluence: send "X-Atlassian-Token: no-check".' },
    ],
    'site-owner': [
      { text: 'Do not cache pages with a token or nonce for longer than it lives (WordPress: 12 to 24 hours).' },
      {
        text: 'Where the form stands in a frame of another site, its cookies need SameSite=None, Secure and Partitioned.',
        in: 'Django',
        code: "CSRF_COOKIE_SAMESITE = 'None'\nCSRF_COOKIE_SECURE = True\nSESSION_COOKIE_SAMESITE = 'None'\nSESSION_COOKIE_SECURE = True",
      },
      {
        text: 'For an application that reads the token by script:',
        in: 'Spring',
        code: 'http.csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse()));',
      },
    ],
  },
  visitor: ['reload', 'cookies'],
  reference: {
    name: 'OWASP, Cross-Site Request Forgery Prevention',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  },
} satisfies CauseWords;
