import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Header too large',
  sentence: ({ header, kilobytes }) =>
    header === undefined
      ? 'The header of the request is larger than the server takes, mostly by its cookies or its token.'
      : `The header of the request is larger than the server takes: ${header} alone has ${kilobytes} kB.`,
  steps: {
    developer: [
      {
        text: 'Make it smaller: fewer and shorter cookies, a token with fewer claims (groups and roles are the usual ones), or a session id in place of a token.',
      },
      { text: 'Look for a cookie that grows with each visit, and for old ones of the parent domain.' },
    ],
    'site-owner': [
      { text: 'Raise the limit, in every server on the way:', in: 'nginx', code: 'large_client_header_buffers 4 32k;' },
      { text: 'Apache:', in: 'Apache', code: 'LimitRequestFieldSize 32768' },
      { text: 'Node.js:', in: 'shell', code: 'node --max-http-header-size=32768 <server.js>' },
      { text: 'Tomcat and Spring Boot:', in: 'properties', code: 'server.max-http-request-header-size=32KB' },
      {
        text: 'Kerberos on IIS needs room for the groups of the user:',
        in: 'shell',
        code: 'reg add HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxFieldLength /t REG_DWORD /d 65534\nreg add HKLM\\System\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxRequestBytes /t REG_DWORD /d 65534',
      },
    ],
  },
  visitor: ['cookies', 'private'],
  reference: { name: 'RFC 6585 section 5', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-5' },
} satisfies CauseWords;
