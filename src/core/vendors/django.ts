import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'django',
  name: 'Django',
  marks: { body: [/<h1>Forbidden <span>\(403\)<\/span><\/h1>\s*<p>CSRF verification failed/] },
  says: {
    'csrf-origin-mismatch': {
      certain: [
        /^You are seeing this message because this HTTPS site requires a .Referer header. to be sent\b/i,
        /^(?:Origin|Referer) checking failed\b/,
      ],
    },
    'csrf-rejected': {
      certain: [
        /^You are seeing this message because this site requires a CSRF cookie\b/i,
        /^CSRF verification failed\. Request aborted\.$/,
      ],
    },
  },
  reference: {
    name: 'Django, "Cross Site Request Forgery protection"',
    url: 'https://docs.djangoproject.com/en/stable/ref/csrf/',
  },
} satisfies Vendor;
