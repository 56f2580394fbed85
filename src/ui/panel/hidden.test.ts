import { expect, test } from 'vitest';
import { hiddenSentence } from './hidden.ts';

test('what the browser may have added is told calmly, and never as "not sent"', () => {
  const hidden = { names: ['Authorization'], rounds: [0], why: 'browser-added' } as const;
  expect(hiddenSentence(hidden, 1)).toBe(
    'No Authorization was seen. If the browser added one itself (a remembered login), only DevTools would have told it.',
  );
  expect(hiddenSentence({ ...hidden, names: ['Authorization', 'Proxy-Authorization'], rounds: [0, 2] }, 3)).toBe(
    'No Authorization or Proxy-Authorization was seen in round 1, 3. If the browser added one itself (a remembered login), only DevTools would have told it.',
  );
});

test('other reasons', () => {
  expect(hiddenSentence({ names: ['Authorization'], rounds: [1], why: 'not-reported' }, 2)).toBe(
    'Authorization of round 2 is not visible: the browser answered the challenge itself and does not report what it sent.',
  );
});
