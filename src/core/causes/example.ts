/** Failures as examples of causes: for tests, and for the pages of docs/causes.md. */
import type { Body, Exchange, Header, HiddenReason, Round } from '../exchange.ts';
import type { Context } from '../facts.ts';

/** Date of every example, of its answer and of "now", unless it says otherwise. */
export const exampleTime = Date.parse('2026-01-01T00:00:00Z');

/** A failure in short. Header fields as "Name: value" lines. */
export interface Refusal {
  /** "GET https://api.example.com/me" */
  readonly request: string;
  readonly sent?: readonly string[];
  readonly status: number;
  readonly answer?: readonly string[];
  readonly body?: string;
  readonly form?: string;
  /** webRequest's resource type. Default: xmlhttprequest. */
  readonly type?: string;
  /** Header names that the browser may have added unseen, or why nothing sent is visible. */
  readonly blindTo?: readonly string[];
  readonly hidden?: HiddenReason;
  /** Earlier rounds: each led to the next by its status (3xx: a redirect; 401, 407: answered by the browser). */
  readonly before?: readonly Pick<Refusal, 'request' | 'sent' | 'status' | 'answer' | 'hidden'>[];
  /** Anything else of the exchange. */
  readonly with?: Partial<Exchange>;
}

/** One example of how a failure looks and what it means. */
export interface Example {
  readonly name: string;
  /** Where it comes from: RFC section, vendor document, source code, issue. A link. */
  readonly source: string;
  readonly refusal: Refusal;
  readonly context?: Partial<Context>;
  /** All findings, in their order: "token-expired certain". */
  readonly expect: readonly string[];
}

const lineOf = (line: string): Header => {
  const colon = line.indexOf(':');
  return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
};

const typeOf = (answer: readonly Header[]): string =>
  answer.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';

function roundOf(each: Omit<Refusal, 'before'>, end: Round['end'], at: number): Round {
  const [method = 'GET', url = ''] = each.request.split(' ');
  const answer = (each.answer ?? []).map(lineOf);
  const dated = answer.some(({ name }) => name.toLowerCase() === 'date')
    ? answer
    : [...answer, { name: 'Date', value: new Date(at).toUTCString() }];
  return {
    url,
    method,
    at,
    sent: each.hidden ? { state: 'hidden', why: each.hidden } : { state: 'seen', value: (each.sent ?? []).map(lineOf) },
    response:
      each.status === 0
        ? { state: 'absent' }
        : { state: 'seen', value: { status: each.status, statusLine: `HTTP/1.1 ${each.status}`, headers: dated } },
    end,
  };
}

/** @returns the exchange that a browser would have shown */
export function exchangeOf(refusal: Refusal): Exchange {
  const { before = [], body, form, type = 'xmlhttprequest', blindTo = [] } = refusal;
  const all = [...before, refusal];
  const rounds = all.map((each, index): Round => {
    const next = all[index + 1];
    if (next === undefined) return roundOf(each, { kind: 'last' }, exampleTime);
    const isRedirect = each.status >= 300 && each.status < 400;
    const to = next.request.split(' ')[1] ?? '';
    return roundOf(each, isRedirect ? { kind: 'redirect', to } : { kind: 'answered' }, exampleTime);
  });
  const sentType = (refusal.sent ?? []).map(lineOf);
  const text = (words: string, mimeType: string): Body => ({ text: words, mimeType });
  const bodies = {
    ...(form !== undefined && { request: text(form, typeOf(sentType)) }),
    ...(body !== undefined && { response: text(body, typeOf((refusal.answer ?? []).map(lineOf))) }),
  };
  return {
    requestId: '1',
    tabId: 1,
    frameId: 0,
    type,
    initiator: { state: 'absent' },
    startedAt: exampleTime,
    endedAt: exampleTime,
    rounds,
    outcome: refusal.status === 0 ? { kind: 'failed', error: 'net::ERR_FAILED' } : { kind: 'completed' },
    blindTo,
    ...(Object.keys(bodies).length > 0 && { bodies }),
    ...refusal.with,
  };
}
