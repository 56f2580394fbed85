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
];
const other = `(?<!(?:${others.join('|')})[ _-]?)`;
const word = `(?<![a-z0-9])${other}(?:access|auth|bearer|id)?(?:tokens?|jwts?)(?![a-z0-9])`;

/**
 * @param pattern source of an expression in which TOKEN stands for "token", "access_token", "the JWT" and their like
 * @returns the expression, without regard to case
 */
export const tokenPhrase = (pattern: string): RegExp => new RegExp(pattern.replaceAll('TOKEN', word), 'i');
