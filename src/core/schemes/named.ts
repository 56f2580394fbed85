import { absentPart, asItCame } from './absent.ts';
import { readBearer } from './bearer.ts';
import { readOAuth1 } from './oauth1.ts';
import type { Part, Reading } from './scheme.ts';

/** A scheme that is known by its name, and whose credentials are shown as they came. */
export function readNamed(kind: string): (part: Part) => Reading {
  return (part) => (part.text === '' ? absentPart(part, kind) : undefined) ?? asItCame(part, kind);
}

/** OAuth: OAuth 1.0 (RFC 5849 section 3.5.1), or the same word before a plain bearer token (Twitch, Salesforce). */
export function readOAuth(part: Part): Reading {
  return /\boauth_\w+\s*=/.test(part.text) ? readOAuth1(part) : readBearer(part);
}
