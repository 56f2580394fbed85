/** Short ways to write event sequences in tests. Each default is overruled by what the test says. */
import type { NetEvent } from './event.ts';
import type { Header } from './exchange.ts';

type Kind = NetEvent['kind'];
type Of<K extends Kind> = Extract<NetEvent, { kind: K }>;

const base = {
  requestId: '1',
  at: 1_000,
  url: 'http://a.localhost/',
  method: 'GET',
  type: 'xmlhttprequest',
  tabId: 7,
  frameId: 0,
} as const;

const fill: { readonly [K in Kind]: Omit<Of<K>, keyof typeof base | 'kind'> } = {
  sent: { headers: [] },
  response: { status: 401, statusLine: 'HTTP/1.1 401', headers: [] },
  auth: { isProxy: false },
  redirect: { status: 302, statusLine: 'HTTP/1.1 302', headers: [], to: '' },
  completed: { status: 401, statusLine: 'HTTP/1.1 401', headers: [] },
  failed: { error: 'net::ERR_FAILED' },
};

/** One event of the given kind at the given time (ms). */
export function event<K extends Kind>(kind: K, at: number, rest: Partial<Of<K>> = {}): NetEvent {
  return { ...base, ...fill[kind], kind, at, ...rest } as NetEvent;
}

/** "Name: value" lines as headers. */
export function headers(...lines: string[]): Header[] {
  return lines.map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });
}
