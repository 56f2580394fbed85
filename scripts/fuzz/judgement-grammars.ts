/** Inputs of several values for what judges them together, one in each line. */
import type { Grammar } from './grammar.ts';
import { challenges, credentials, lineBreak } from './grammars.ts';
import { setCookieSamples, setCookies, urls } from './web-grammars.ts';

/** A token, and the challenge or the proof that came with it. */
export const tokenAnswered: Grammar = {
  ...credentials,
  start: [`<jwt>${lineBreak}<answer>`],
  answer: ['Bearer <wanted>', 'Bearer <wanted>, <params>', '<challenge>', '<jwt>'],
  wanted: ['scope="a b", error="insufficient_scope"', 'resource="https://server.example.com/"', 'realm="<text>"'],
  challenge: challenges.challenge ?? ['Bearer'],
};

/** What stands in the claim iss (facts/auth.md section 4.4). */
export const issuers: Grammar = {
  ...urls,
  start: ['<url>', '<url>', 'https://<vendor>', 'https://<vendor>/', 'https://<host>/<vendor>', '<secret>'],
  vendor: [
    'accounts.google.com',
    'securetoken.google.com/<segments>',
    'cognito-idp.eu-west-1.amazonaws.com/<segments>',
    'a.cloudflareaccess.com',
    'a.supabase.co/auth/v1',
    'sts.windows.net/<segments>',
    'login.microsoftonline.com/<segments>/v2.0',
    'realms/<segments>',
    'a.eu.auth0.com',
    'a.okta.com/oauth2/<segments>',
  ],
};
/** OpenID Connect Discovery 1.0 section 4, RFC 8414 section 3.1. */
export const issuerSamples: readonly string[] = ['https://example.com', 'https://example.com/issuer1'];

/** A Set-Cookie line, and the address of a later request. */
export const cookieOnItsWay: Grammar = {
  ...urls,
  ...setCookies,
  start: [`<pair><attributes>${lineBreak}<url>`, `<pair><attributes>${lineBreak}<place>`],
  place: ['https://www.example.com/a/b/c', 'http://example.com/', 'wss://a.www.example.com:8443/a', 'http://localhost'],
};
export const cookieOnItsWaySamples: readonly string[] = setCookieSamples.map(
  (line) => `${line}${lineBreak}https://www.example.com/a/b`,
);

/** Origin, offset and accuracy of one server in each line. */
export const clocks: Grammar = {
  start: ['<clock>', `<clock>${lineBreak}<start>`, `<clock>${lineBreak}<start>`],
  clock: ['<origin> <ms> <ms>'],
  origin: ['https://a.example', 'https://b.a.example:8443', 'https://<name>.example', 'http://localhost', '<strange>'],
  name: ['a', 'b', 'c', 'd', 'e'],
  strange: ['https://127.0.0.1', 'https://[::1]', '', 'null', 'https://', 'about:blank'],
  ms: ['0', '500', '1000', '-3600000', '3600000', '86400000', '-1e300', '1e308', '0.5'],
};
export const clockSamples: readonly string[] = [
  `https://a.example 120000 500${lineBreak}https://b.example 119500 1000${lineBreak}https://c.example 0 500`,
];
