import { describe, expect, test } from 'vitest';
import { event, headers } from './event.fixture.ts';
import type { Round } from './exchange.ts';
import { fold } from './fold.ts';
import { sentHeader } from './sent.ts';

const blind = ['authorization'];

function refused(challenge: string, sent = headers(), url = 'http://a.localhost/') {
  const lines = headers(`WWW-Authenticate: ${challenge}`);
  const exchange = fold(
    [
      event('request', 1, { url }),
      event('sent', 2, { url, headers: sent }),
      event('completed', 3, { url, headers: lines }),
    ],
    blind,
  );
  return (name: string) => sentHeader(exchange, exchange.rounds[0] as Round, name);
}

describe('sentHeader', () => {
  test('gives every line in order, whatever the spelling of the name', () => {
    const sent = headers('authorization: Bearer a', 'Authorization: Bearer b');
    expect(refused('Bearer', sent)('authorization')).toEqual({ state: 'seen', value: ['Bearer a', 'Bearer b'] });
  });

  test('says absent where the browser would have shown it', () => {
    expect(refused('Bearer')('authorization')).toEqual({ state: 'absent' });
    expect(refused('Basic realm="x"')('cookie')).toEqual({ state: 'absent' });
  });

  test('says hidden where the browser may have answered the challenge by itself (browsers.md section 1, Chromium)', () => {
    const hidden = { state: 'hidden', why: 'browser-added' };
    expect(refused('Basic realm="x"')('authorization')).toEqual(hidden);
    expect(refused('Bearer', headers(), 'http://me:pw@a.localhost/')('authorization')).toEqual(hidden);
  });

  test('hands on why a whole request is not visible', () => {
    const exchange = fold([event('completed', 3)], blind);
    expect(sentHeader(exchange, exchange.rounds[0] as Round, 'cookie')).toEqual({
      state: 'hidden',
      why: 'worker-restarted',
    });
  });
});
