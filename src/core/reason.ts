/** One thing that a server said about why it refused (reasons.ts). Types only. */
import type { Evidence } from './exchange.ts';

/** What it was said in. Each is a file of `reasons/`. */
export type ReasonSource =
  | 'challenge'
  | 'header'
  | 'redirect'
  | 'oauth'
  | 'problem'
  | 'graphql'
  | 'grpc'
  | 'json-rpc'
  | 'json'
  | 'xml'
  | 'html'
  | 'text';

export interface Reason {
  readonly source: ReasonSource;
  /** A `code` is a word for programs ("invalid_token", "AccessDenied", "10000"), a `text` is a sentence for people. */
  readonly is: 'code' | 'text';
  /** Decoded (entities, percent-encoding, Base64 where its field is that), white space collapsed, at most 1,000 characters. */
  readonly said: string;
  /** The member, parameter or element that it was in ("error.details.0.reason", "error_description", "title"). */
  readonly field: string;
  /** `quote` is what stands there, not decoded, so that it is found in the source. */
  readonly place: Evidence;
}
