/** The door of the core for tests and tools. The worker and the pages import the modules that they need, and no more. */
export { parseChallenges } from './challenge.ts';
export { readCredentials } from './credentials.ts';
export { remarks } from './problem.ts';
export { readToken, type Token } from './tokens/token.ts';
