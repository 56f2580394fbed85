/** The door of the core for tests and tools. The worker and the pages import the modules that they need, and no more. */
export { parseChallenges } from './challenge.ts';
export { type Choice, chooseChallenge } from './challenge-choice.ts';
export { checkCredentials } from './check-credentials.ts';
export { clockVerdict } from './clock-verdict.ts';
export { whyNotSent } from './cookie-checks.ts';
export { readCookies } from './cookie-line.ts';
export { readCredentials } from './credentials.ts';
export { diagnose } from './diagnose.ts';
export { type HarProblem, importHar } from './har.ts';
export { remarks } from './problem.ts';
export {
  createRedactor,
  proveNoSecret,
  redactExchange,
  redactRecords,
  redactText,
  secretsOf,
} from './redact.ts';
export { readSetCookie } from './set-cookie.ts';
export { readSignedAddress } from './signed-address.ts';
export { checkToken } from './tokens/check-token.ts';
export { keyAddresses } from './tokens/key-addresses.ts';
export { readToken, type Token } from './tokens/token.ts';
export { verifyToken } from './tokens/verify.ts';
