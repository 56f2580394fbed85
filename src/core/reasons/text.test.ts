import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const text = (body: string, type = 'text/plain', status = 401) => told({ status, body, type });

test('plain text', () => {
  // envoy source, jwt_verify_lib/status.cc.
  expect(text('Jwt is expired')).toEqual(['text text body: Jwt is expired']);
  expect(text('  RBAC: access denied\n', 'text/html')).toEqual(['text text body: RBAC: access denied']);
  // https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
  expect(text('error code: 1020')).toEqual(['text text body: error code: 1020']);
  expect(text('INVALID_TOKEN')).toEqual(['text code body: INVALID_TOKEN']);
  expect(text(' \n')).toEqual([]);
});

test('the start of a long one', () => {
  const long = 'no way '.repeat(1_000);
  expect(text(long)).toEqual([`text text body: ${long.slice(0, 1_000)}`]);
});

test('nothing for people, or no refusal', () => {
  expect(text('alert(1)', 'text/javascript')).toEqual([]);
  expect(text('\u0000\u0001\u0002', 'application/octet-stream')).toEqual([]);
  expect(text('word '.repeat(100), 'text/plain', 200)).toEqual([]);
});
