import { expect, test } from 'vitest';
import type { HarEntry } from './har-entry.ts';
import { createRefusedBodies } from './refused-bodies.ts';

const asked = (query: string, url = 'https://api.example/graphql', status = 200): HarEntry => ({
  startedDateTime: '2026-11-21T16:42:15.162Z',
  time: 1,
  request: { method: 'POST', url, headers: [], postData: { mimeType: 'application/json', text: query } },
  response: {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    headers: [],
    content: { mimeType: 'application/json', size: 2 },
  },
});

test('healed when all has gone well that was refused at this address', () => {
  const bodies = createRefusedBodies();
  expect(bodies.healed(asked('me'))).toBe(false);
  bodies.refused(asked('me'));
  bodies.refused(asked('orders'));
  bodies.refused(asked('me'));
  expect(bodies.healed(asked('prices'))).toBe(false);
  expect(bodies.healed(asked('me', 'https://api.example/other'))).toBe(false);
  expect(bodies.healed(asked('me', undefined, 400))).toBe(false);
  expect(bodies.healed(asked('me'))).toBe(false);
  expect(bodies.healed(asked('orders'))).toBe(true);
  expect(bodies.healed(asked('orders'))).toBe(false);
});

test('a retry brings another token in the query', () => {
  const bodies = createRefusedBodies();
  bodies.refused(asked('me', 'https://api.example/graphql?access_token=old'));
  expect(bodies.healed(asked('me', 'https://api.example/graphql?access_token=new'))).toBe(true);
});

test('of more than it remembers nothing is said to be healed', () => {
  const bodies = createRefusedBodies();
  for (let n = 0; n < 30; n += 1) bodies.refused(asked(String(n)));
  for (let n = 0; n < 30; n += 1) expect(bodies.healed(asked(String(n)))).toBe(false);
  for (let n = 0; n < 51; n += 1) bodies.refused(asked('me', `https://api.example/${n}`));
  expect(bodies.healed(asked('me', 'https://api.example/0'))).toBe(false);
  expect(bodies.healed(asked('me', 'https://api.example/50'))).toBe(true);
});
