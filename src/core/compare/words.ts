/** The differences in plain words, for developers. What it was and what it is stands beside them. */
import type { Difference } from './difference.ts';
import type { DifferenceKind } from './kinds.ts';

/** @param name as people write it: "Authorization", "sid". @param ago when the good request was: "3 minutes before this request" */
type Words = (name: string, ago: string) => string;

const table: Readonly<Record<DifferenceKind, Words>> = {
  'credential-lost': (name) => `${name} was not sent; the request that worked had it.`,
  'credential-scheme': (name) => `${name} has another scheme than the one that worked.`,
  'token-broken': (name) => `${name} holds no readable JWT; the one that worked did.`,
  'session-cookie-lost': (name) => `The cookie ${name}, which may hold the session, is gone.`,
  'token-ended': () =>
    "The token's time was over when it was sent; when the last good request was sent, its token was valid.",
  'scope-lost': (name) => `The token lacks what the one that worked allowed (${name}).`,
  'scope-other': (name) => `The token allows something else (${name}).`,
  audience: () => 'The token is for another audience (aud).',
  issuer: () => 'The token is of another issuer (iss).',
  subject: () => 'The token is of another user or client (sub).',
  'token-older': (_, ago) => `An older token than the one that worked ${ago}.`,
  'credential-other': (name, ago) => `${name}: other credentials than those that worked ${ago}.`,
  'token-newer': (_, ago) => `A newer token than the one that worked ${ago}.`,
  'credential-gained': (name) => `${name} was sent; the request that worked had none.`,
  'session-cookie-other': (name, ago) => `The cookie ${name}, which may hold the session, is another one than ${ago}.`,
  'csrf-lost': (name) => `${name}, the token against forged requests, was not sent.`,
  method: () => 'Another method.',
  host: () => 'Another host.',
  path: () => 'Another path.',
  redirect: () => 'Other redirects led here.',
  origin: () => 'The request has another Origin.',
  thing: () => 'The address has another id in its path.',
  'query-lost': () => 'Parameters of the address are gone.',
  'query-gained': () => 'The address has more parameters.',
  'cookies-lost': () => 'Other cookies are gone.',
  'field-lost': (name) => `${name} was not sent.`,
  'field-other': (name) => `${name} has another value.`,
  'csrf-other': (name) => `${name}, the token against forged requests, is another one.`,
  'field-gained': (name) => `${name} was sent; the request that worked had none.`,
  'scope-gained': (name) => `The token allows what the one that worked did not (${name}).`,
  'session-cookie-gained': (name) => `The cookie ${name} is new.`,
  fetch: (name) => `The page asked in another way (${name}).`,
  client: (name) => `The browser says something else of itself (${name}).`,
  'cookies-gained': () => 'There are more cookies.',
};

/**
 * @param name that of the difference, as people write it
 * @param ago when the good request was
 * @returns one sentence
 */
export const differenceWords = ({ kind }: Difference, name: string, ago: string): string => table[kind](name, ago);
