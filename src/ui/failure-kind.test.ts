import { describe, expect, test } from 'vitest';
import { isRefusal } from '#core/relevance.ts';
import { exchange, round } from '#ui/testing/records.ts';
import { failureKind } from './failure-kind.ts';

const failed = (error: string, rounds = [round(0, { response: { state: 'absent' } })]) =>
  exchange(rounds, { outcome: { kind: 'failed', error } });

/** https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h, and Firefox's SSLerrs.h. */
const errors = [
  ['net::ERR_TOO_MANY_REDIRECTS', 'loop'],
  ['NS_ERROR_REDIRECT_LOOP', 'loop'],
  ['net::ERR_UNEXPECTED_PROXY_AUTH', 'proxy'],
  ['net::ERR_BAD_SSL_CLIENT_AUTH_CERT', 'certificate'],
  ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'certificate'],
  ['net::ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS', 'certificate'],
  ['SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT', 'certificate'],
  ['SSL_ERROR_BAD_CERT_ALERT', 'certificate'],
  // Measured in Firefox 153: the lab's row certificate-demanded.
  ['NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT)', 'certificate'],
] as const;

describe('failureKind', () => {
  test.each(errors)('%s is a refusal: %s', (error, kind) => {
    expect([failureKind(failed(error)), isRefusal(error)]).toEqual([kind, true]);
  });

  test.each(['net::ERR_ABORTED', 'NS_BINDING_ABORTED', 'net::ERR_CERT_DATE_INVALID'])('%s is none', (error) => {
    expect(failureKind(failed(error))).toBe(undefined);
  });

  test('Chromium ends a page after 20 redirects with ERR_ABORTED', () => {
    const hop = round(303, { end: { kind: 'redirect', to: 'https://shop.example/loop' } });
    expect(failureKind(failed('net::ERR_ABORTED', Array(20).fill(hop)))).toBe('loop');
    expect(failureKind(failed('net::ERR_ABORTED', Array(19).fill(hop)))).toBe(undefined);
    expect(failureKind(exchange(Array(20).fill(hop)))).toBe(undefined);
  });
});
