import type { Example } from '../causes/example.ts';

const source = 'https://docs.djangoproject.com/en/stable/ref/csrf/';
const html = ['Content-Type: text/html'];

export const examples: readonly Example[] = [
  {
    name: 'no Referer',
    source,
    refusal: {
      request: 'POST https://www.service.example/profile',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>403 Forbidden</title></head><body><div id="summary"><h1>Forbidden <span>(403)</span></h1>\n  <p>CSRF verification failed. Request aborted.</p>\n\n  <p>You are seeing this message because this HTTPS site requires a “Referer header” to be sent by your web browser, but none was sent. This header is required for security reasons.</p></div></body></html>',
      type: 'main_frame',
    },
    expect: ['csrf-origin-mismatch certain'],
  },
  {
    name: 'no cookie',
    source,
    refusal: {
      request: 'POST https://www.service.example/profile',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>403 Forbidden</title></head><body><div id="summary"><h1>Forbidden <span>(403)</span></h1>\n  <p>CSRF verification failed. Request aborted.</p>\n\n  <p>You are seeing this message because this site requires a CSRF cookie when submitting forms. This cookie is required for security reasons.</p></div></body></html>',
      type: 'main_frame',
    },
    expect: ['csrf-rejected certain'],
  },
  {
    name: 'another page with the same sentence',
    source,
    refusal: {
      request: 'POST https://www.service.example/profile',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>Oops</title></head><body><h1>Oops</h1><p>CSRF verification failed. Request aborted.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['csrf-rejected certain'],
  },
];
