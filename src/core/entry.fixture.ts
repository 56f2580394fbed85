import { chromium } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import type { Exchange, Header } from './exchange.ts';
import { fold } from './fold.ts';
import type { DevToolsEntry } from './messages.ts';

/** A refusal as webRequest and DevTools tell it. */
export const url = 'http://a.localhost/members';
export const received = headers('Content-Type: text/html', 'Date: Sat, 21 Nov 2026 16:42:15 GMT');
export const wanted = headers('Accept: */*');
export const whole = headers('Host: a.localhost', 'Accept: */*', 'Authorization: Basic YWRhOnB3');

interface Other {
  readonly tabId?: number;
  readonly sent?: readonly Header[];
  readonly received?: readonly Header[];
  readonly private?: true;
}

/** As Chromium tells a fetch that is refused, without what it adds to it. */
export const refusal = (requestId = '1', at = 1_000, more: Other = {}): Exchange => {
  const { sent = wanted, received: told = received, ...rest } = more;
  const request = { requestId, url, ...rest };
  return fold(
    [
      event('sent', at, { ...request, headers: sent }),
      event('completed', at + 5, { ...request, status: 403, headers: told }),
    ],
    chromium,
  );
};

export const entry: DevToolsEntry = {
  tabId: 7,
  url,
  method: 'GET',
  status: 403,
  statusLine: 'HTTP/1.1 403 Forbidden',
  // Chromium's HAR begins up to 26 ms before webRequest (measured).
  startedAt: 980,
  duration: 30,
  type: 'xmlhttprequest',
  sent: whole,
  received: [...received].reverse(),
  response: { text: 'no', mimeType: 'text/html' },
};
