import { describe, expect, test } from 'vitest';
import { askingOrigins, narrowBlindness } from './blind.ts';
import { chromium } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import type { Exchange, Round } from './exchange.ts';
import { fold } from './fold.ts';
import { sentHeader } from './sent.ts';

function refused(challenge: string, sent = headers(), url = 'http://a.localhost/'): Exchange {
  const lines = headers(`WWW-Authenticate: ${challenge}`);
  return fold([event('sent', 2, { url, headers: sent }), event('completed', 3, { url, headers: lines })], chromium);
}

const inFirst = (exchange: Exchange, name: string) => sentHeader(exchange, exchange.rounds[0] as Round, name);

/** As the log keeps it, when only this exchange was ever seen. */
const alone = (exchange: Exchange): Exchange => narrowBlindness(exchange, askingOrigins(exchange));

describe('sentHeader', () => {
  test('gives every line in order, whatever the spelling of the name', () => {
    const exchange = refused('Bearer', headers('authorization: Bearer a', 'Authorization: Bearer b'));
    expect(inFirst(exchange, 'authorization')).toEqual({ state: 'seen', value: ['Bearer a', 'Bearer b'] });
  });

  test('says absent where the browser would have shown it', () => {
    expect(inFirst(alone(refused('Bearer')), 'authorization')).toEqual({ state: 'absent' });
    expect(inFirst(alone(refused('Basic realm="x"')), 'cookie')).toEqual({ state: 'absent' });
  });

  test('hands on why a whole request is not visible', () => {
    const exchange = fold([event('completed', 3)], chromium);
    expect(inFirst(exchange, 'cookie')).toEqual({ state: 'hidden', why: 'worker-restarted' });
  });
});

describe('credentials that the browser adds out of sight (browsers.md section 1, Chromium)', () => {
  const hidden = { state: 'hidden', why: 'browser-added' };

  test('may be there after a challenge that browsers answer, or with a login in the address', () => {
    expect(inFirst(alone(refused('Basic realm="x"')), 'authorization')).toEqual(hidden);
    expect(inFirst(alone(refused('Bearer', headers(), 'http://me:pw@a.localhost/')), 'authorization')).toEqual(hidden);
  });

  test('may be there when the same origin asked like that earlier, whatever it answers now', () => {
    const asked = askingOrigins(refused('Negotiate', headers(), 'http://a.localhost/earlier'));
    expect(asked).toEqual(['http://a.localhost']);
    expect(inFirst(narrowBlindness(refused('Bearer'), asked), 'authorization')).toEqual(hidden);
    const elsewhere = refused('Bearer', headers(), 'http://a.localhost:81/');
    expect(inFirst(narrowBlindness(elsewhere, asked), 'authorization')).toEqual({ state: 'absent' });
  });
});
