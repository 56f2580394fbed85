import { describe, expect, test } from 'vitest';
import type { Round } from '#core/exchange.ts';
import { exchange, header, round } from '#ui/testing/records.ts';
import { carried } from './carried.ts';

const words = (rounds: Round[], blindTo: string[] = []) =>
  carried(exchange(rounds, { blindTo }), rounds[0] ?? round(401)).map(({ name, words: said }) => `${name}: ${said}`);

describe('carried', () => {
  test('sent, with its scheme and nothing secret', () => {
    const sends = [header('authorization', 'Bearer s3cr3t-s3cr3t'), header('Cookie', 'sid=1')];
    expect(words([round(401, { sends })])).toEqual(['Authorization: sent (Bearer)', 'Cookie: sent']);
    expect(words([round(401, { sends: [header('Authorization', 's3cr3t-s3cr3t-s3cr3t')] })])[0]).toBe(
      'Authorization: sent',
    );
  });

  test('not sent', () => {
    expect(words([round(401)])).toEqual(['Authorization: not sent', 'Cookie: not sent']);
  });

  test('not visible is never told as not sent', () => {
    const basic = round(401, { answers: [header('WWW-Authenticate', 'Basic realm="x"')] });
    expect(words([basic], ['authorization'])[0]).toBe('Authorization: none seen');
    expect(words([round(401, { sent: { state: 'hidden', why: 'worker-restarted' } })])).toEqual([
      'Authorization: not visible: Authlens was stopped by the browser and woke after it was sent',
      'Cookie: not visible: Authlens was stopped by the browser and woke after it was sent',
    ]);
  });

  test('a proxy and API keys', () => {
    const sends = [header('X-API-Key', 'k'), header('X-Api-Key', 'k')];
    expect(words([round(407, { sends: sends.slice(1) })])).toEqual([
      'Authorization: not sent',
      'Proxy-Authorization: not sent',
      'X-Api-Key: sent',
      'Cookie: not sent',
    ]);
  });
});
