import { expect, test } from 'vitest';
import { chromium } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import { fold } from './fold.ts';

const statusOnly = { statusOnly: true } as const;

test('a redirect of which only the status is told was asked of a server: what it carried is hidden, not absent', () => {
  const events = [
    event('redirect', 1, { ...statusOnly, url: 'http://a.localhost/old', to: 'http://a.localhost/' }),
    event('completed', 2, statusOnly),
  ];
  const hidden = { state: 'hidden', why: 'status-only' };
  expect(fold(events, chromium).rounds.map(({ sent }) => sent)).toEqual([hidden, hidden]);
});

test('full capture switched off in between: the head that was told in full stays, and is no second round', () => {
  const challenge = headers('WWW-Authenticate: Basic realm="pictures"');
  const events = [event('sent', 1), event('response', 2, { headers: challenge }), event('completed', 3, statusOnly)];
  expect(fold(events, chromium).rounds.map(({ response }) => response)).toEqual([
    { state: 'seen', value: { status: 401, statusLine: 'HTTP/1.1 401', headers: challenge } },
  ]);
});
