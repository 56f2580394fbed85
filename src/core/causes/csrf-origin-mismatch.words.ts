import type { CauseWords } from './cause.ts';

export const words = {
  title: 'CSRF origin check failed',
  sentence: ({ field = 'Origin', origin }) =>
    origin === undefined
      ? `The protection against cross-site request forgery did not accept the ${field} of the request.`
      : `The protection against cross-site request forgery did not accept the ${field} ${origin} as the server's own.`,
  steps: {
    'site-owner': [
      {
        text: 'Let the proxy pass on which name and scheme the visitor used:',
        in: 'nginx',
        code: 'proxy_set_header Host $host;\nproxy_set_header X-Forwarded-Proto $scheme;\nproxy_set_header X-Forwarded-Host $host;',
      },
      {
        text: 'In Django (since 4.0 with the scheme), behind a proxy that ends https:',
        in: 'Django',
        code: "CSRF_TRUSTED_ORIGINS = ['https://<public name>']\nSECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
      },
      {
        text: 'In Rails, tell it that https ended at the proxy:',
        in: 'Rails',
        code: 'config.assume_ssl = true\n# and let the proxy send X-Forwarded-Proto and X-Forwarded-Host',
      },
      {
        text: 'In Grafana:',
        in: 'grafana.ini',
        code: '[server]\nroot_url = https://<public name>/\n[security]\ncsrf_trusted_origins = <public name>',
      },
      { text: 'Do not send "Referrer-Policy: no-referrer" on pages with forms where the check needs the Referer.' },
    ],
    developer: [
      { text: 'Send the request from a page of the same origin, and not from a sandboxed frame (its Origin is null).' },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'Django, CSRF_TRUSTED_ORIGINS',
    url: 'https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins',
  },
} satisfies CauseWords;
