import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a 403 that says nothing',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: { request: 'GET https://www.example.com/secret', status: 403 },
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: a 404 is nobody’s refusal',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
    refusal: { request: 'GET https://www.example.com/nothing', status: 404 },
    expect: [],
  },
];
