import { fieldValue } from '../header.ts';
import { type Problem, problem } from '../problem.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { Part } from './scheme.ts';

/**
 * The request that these credentials went out with, where it was recorded: the header that holds them is among its
 * fields. What a person or a document shows of a header is often shortened, and of its request a few fields: only of
 * what was recorded can be told that something is missing. An address (no header) is part of any request.
 */
export function recorded({ header, context: { request } }: Part): RequestFacts | undefined {
  if (header === '') return request;
  return request && fieldValue(request.headers, header.toLowerCase()) !== undefined ? request : undefined;
}

/** What a browser writes itself, partly after an extension has seen the request last. Date is not among them. */
const unseen =
  /^(?:host|:[a-z]+|connection|content-length|transfer-encoding|te|keep-alive|accept(?:-charset|-encoding|-language)?|user-agent|cookie|origin|referer|via|cache-control|pragma|dnt|(?:sec|proxy)-[a-z-]+)$/;

/** @returns a problem where the request was recorded, and went without some of these header fields that are signed */
export function unsent(part: Part, signed: readonly string[]): Problem[] {
  const request = recorded(part);
  if (!request) return [];
  const sent = new Set(request.headers.map(({ name }) => name.toLowerCase()));
  const names = [...new Set(signed.map((name) => name.toLowerCase()))];
  const missing = names.filter((name) => name !== '' && !unseen.test(name) && !sent.has(name));
  return missing.length > 0
    ? [problem('signed-header-missing', `Signed, but not sent: ${missing.join(', ').slice(0, 200)}.`)]
    : [];
}

/** @returns a problem where the request was recorded, and some of the parameters that the scheme needs are not there */
export function missing(
  part: Part,
  fields: Readonly<Record<string, string>>,
  needed: readonly string[],
): readonly Problem[] {
  const absent = recorded(part) ? needed.filter((name) => !fields[name]) : [];
  return absent.length > 0 ? [problem('missing-param', `Missing: ${absent.join(', ')}.`)] : [];
}

/** @returns the problem where the request was recorded and `isRight` is false: a part that does not have its form */
export function malformed(part: Part, isRight: boolean, message: string): readonly Problem[] {
  return isRight || !recorded(part) ? [] : [problem('malformed-value', message)];
}
