import { describe, expect, test } from 'vitest';
import type { Outcome, Round } from '#core/exchange.ts';
import { statusMeaning } from '#core/status.ts';
import { BULLETS } from '#ui/bullets.ts';
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

test('a password that was refused before the good one', () => {
  const basic = (password: string) => [header('Authorization', `Basic ${btoa(`ada:${password}`)}`)];
  const answers = [header('WWW-Authenticate', 'Basic realm="shop"')];
  const asked = round(401, { answers, end: { kind: 'answered' } });
  const lines = (sends: Round['sent']) =>
    meaningOf(record(1, 200, { rounds: [asked, { ...asked, sent: sends }, round(200)] }, 'quiet')).lines[1];
  expect(lines({ state: 'seen', value: basic('wrong') })).toBe(
    'An earlier try was refused; the last one went through.',
  );
  const usual = 'This is how the scheme works; it is no failure and does not count.';
  expect(lines({ state: 'seen', value: [header('Authorization', 'NTLM TlRMTVNTUAAB')] })).toBe(usual);
  expect(lines({ state: 'hidden', why: 'browser-added' })).toBe(usual);
});

test('a second dialog right after the first', () => {
  const outcome: Outcome = { kind: 'waiting', isProxy: false };
  expect(meaningOf(record(1, 401, { outcome }))).toEqual({
    title: '401 Unauthorized',
    lines: [
      'The browser asked for a password again: the last one was wrong, or the dialog was closed.',
      'The dialog may still be open.',
    ],
  });
});

describe('what the server says', () => {
  const lines = (status: number, challenge: string) =>
    meaningOf(record(1, status, { rounds: [round(status, { answers: [header('WWW-Authenticate', challenge)] })] }))
      .lines;

  // RFC 6750 section 3
  test('is quoted', () => {
    const said = 'Bearer realm="example", error="invalid_token", error_description="The access token expired"';
    expect(lines(401, `Basic realm="x", ${said}`)).toEqual([
      ...statusMeaning(401).lines,
      'The server says: invalid_token: The access token expired',
    ]);
    expect(lines(401, 'Bearer error="invalid_token"')[2]).toBe('The server says: invalid_token');
    expect(lines(401, 'Bearer realm="example"')).toEqual(statusMeaning(401).lines);
  });

  test('a missing scope has to do with the credentials', () => {
    expect(lines(403, 'Bearer error="insufficient_scope", scope="orders"')).toEqual([
      statusMeaning(403).lines[0],
      'The server says: insufficient_scope',
    ]);
  });

  test('is masked and short', () => {
    const url = 'https://shop.example/?access_token=s3cr3t-s3cr3t';
    expect(lines(401, `Bearer error="e", error_description="see ${url}"`)[2]).toBe(
      `The server says: e: see https://shop.example/?access_token=${BULLETS}`,
    );
    expect(lines(401, `Bearer error="${'e'.repeat(300)}"`)[2]).toBe(`The server says: ${'e'.repeat(199)}…`);
  });
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
