import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Not signed in',
  sentence: () => 'The server knows no signed-in session for this request: its cookie was not sent, or is not known.',
  steps: {
    developer: [
      { text: 'Sign in again in a tab of its own, and look whether the session cookie is set and then sent.' },
      {
        text: 'For a fetch to another origin, cookies go along only when asked for (Fetch standard, credentials mode):',
        in: 'JavaScript',
        code: "fetch('<address>', { credentials: 'include' })",
      },
      { text: 'A script cannot follow a sign-in page: take a redirect there as "signed out", and open it in a tab.' },
    ],
    'site-owner': [
      {
        text: 'Answer scripts with 401 in place of a redirect. With Spring Security:',
        in: 'Spring',
        code: 'http.exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(\n  new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), new AntPathRequestMatcher("/api/**")));',
      },
      {
        text: 'A session cookie for requests of other sites needs SameSite=None; Secure. Sessions kept in one server’s memory need a sticky load balancer.',
      },
      {
        text: 'Preview addresses of Vercel are behind its sign-in: use the production address, or send x-vercel-protection-bypass from automation.',
      },
    ],
  },
  visitor: ['reload', 'cookies', 'private'],
  reference: { name: 'RFC 6265, section 1', url: 'https://www.rfc-editor.org/rfc/rfc6265#section-1' },
} satisfies CauseWords;
