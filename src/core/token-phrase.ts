/** Sentences about the token that a request carried, and about no other kind of token. */

/** Tokens that let nobody in: what is said of them is another cause's. */
const others = [
  'csrf',
  'xsrf',
  'forgery',
  'request[ _-]verification',
  'authenticity',
  'captcha',
  'refresh',
  'renew',
  'reset',
  'password',
  'verification',
  'confirmation',
  'activation',
  'invit(?:e|ation)',
  'unlock',
  'device',
  'registration',
  'push',
  'page',
  'continuation',
  'sync',
  'upload',
  'link',
  'payment',
  'session',
  'e-?mail',
  'magic',
  'one[ -]time',
  'sign-?up',
  'download',
  'preview',
  'share',
];
const word = '(?:token|jwt)';
/** What stands before is looked at behind the word: most sentences have no such word, and are left quickly. */
const ofAccess = `(?<=(?<![a-z0-9])(?:access|auth|bearer|id)?${word})(?<!(?:${others.join('|')})[ _-]?${word})`;

/**
 * @param pattern source of an expression in which TOKEN stands for "token", "access_token", "the JWT" and their like
 * @returns the expression, without regard to case
 */
export const tokenPhrase = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('TOKEN', `${word}${ofAccess}s?(?![a-z0-9])`), 'i');
