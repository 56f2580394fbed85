import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Removed on the way',
  sentence: () =>
    'The Authorization header left the browser, and the application says that none came: something in between removed it.',
  steps: {
    'site-owner': [
      {
        text: 'Apache withholds Authorization from CGI, FastCGI and mod_proxy_fcgi. From 2.4.13 on:',
        in: 'Apache',
        code: 'CGIPassAuth On\n# before 2.4.13:\nSetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1',
      },
      { text: 'With mod_wsgi (Django, Flask):', in: 'Apache', code: 'WSGIPassAuthorization On' },
      {
        text: 'nginx in front of PHP-FPM:',
        in: 'nginx',
        code: 'fastcgi_param HTTP_AUTHORIZATION $http_authorization;',
      },
      {
        text: 'nginx as a proxy passes it on, unless a location sets it anew:',
        in: 'nginx',
        code: 'proxy_set_header Authorization $http_authorization;',
      },
      {
        text: 'CloudFront removes it unless the cache policy or the origin request policy names it: choose AllViewer or add Authorization.',
      },
      {
        text: 'Look at what arrives, behind each hop in turn:',
        in: 'curl',
        code: "curl -i -H 'Authorization: <as sent>' '<address of the application behind the proxy>'",
      },
      { text: 'With Kubernetes: kubectl auth whoami tells as whom the API server sees the request.' },
    ],
    developer: [
      { text: 'Until it is repaired, see whether the server takes the token in another header or parameter.' },
    ],
  },
  reference: { name: 'Apache, CGIPassAuth', url: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth' },
} satisfies CauseWords;
