import { expect, test } from 'vitest';
import type { Outcome } from '#core/exchange.ts';
import { statusMeaning } from '#core/status.ts';
import { header, record, round } from '#ui/testing/records.ts';
import { meaningOf } from './meaning.ts';

const challenge = [header('WWW-Authenticate', 'NTLM')];
const title = (...given: Parameters<typeof record>) => meaningOf(record(...given)).title;

test('a refusal is told by its status', () => {
  expect(meaningOf(record(1, 403))).toEqual({ title: '403 Forbidden', lines: statusMeaning(403).lines });
});

test('a handshake, a challenge on a success', () => {
  const rounds = [round(401, { answers: challenge, end: { kind: 'answered' } }), round(200)];
  expect(title(1, 200, { rounds }, 'quiet')).toBe('Handshake, ended well with 200');
  expect(title(1, 200, { rounds: [round(200, { answers: challenge })] }, 'quiet')).toBe('200, with a challenge');
});

test('an open dialog, no response', () => {
  const outcome: Outcome = { kind: 'waiting', isProxy: true };
  expect(meaningOf(record(1, 407, { outcome }, 'waiting')).lines[0]).toBe(
    "The proxy asked for credentials, and the browser's own dialog is open.",
  );
  expect(title(1, 401, { outcome }, 'quiet')).toBe('Asked for a password');
  const rounds = [round(0, { response: { state: 'absent' } })];
  expect(meaningOf(record(1, 0, { rounds, outcome: { kind: 'failed', error: 'net::ERR_FAILED' } }))).toEqual({
    title: 'No response',
    lines: ['The browser reports net::ERR_FAILED.'],
  });
});
