import { expect, test } from 'vitest';
import { placeWords } from './places.ts';

test.each([
  [{ part: 'response', name: 'www-authenticate' }, 'WWW-Authenticate'],
  [
    { part: 'response', name: 'access-control-allow-origin', absent: true },
    'The answer has no Access-Control-Allow-Origin',
  ],
  [{ part: 'sent', name: 'authorization', absent: true }, 'Authorization was not sent'],
  [{ part: 'sent', name: 'dpop' }, 'DPoP, as it was sent'],
  [{ part: 'body', name: 'error.details.0.reason' }, 'The body of the answer, error.details.0.reason'],
  [{ part: 'body' }, 'The body of the answer'],
  [{ part: 'form', name: 'grant_type' }, 'The body of the request, grant_type'],
  [{ part: 'url', name: 'X-Amz-Expires' }, 'The address, X-Amz-Expires'],
  [{ part: 'status' }, 'The status'],
  [{ part: 'method' }, 'The method'],
  [{ part: 'event', name: 'onErrorOccurred' }, 'The browser, onErrorOccurred'],
] as const)('%j', (evidence, words) => {
  expect(placeWords({ round: 0, ...evidence })).toBe(words);
});
