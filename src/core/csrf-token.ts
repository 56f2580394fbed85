/** Whether a request brought what protections against cross-site request forgery compare. */
import { csrfHeaders } from './credential-headers.ts';
import type { Evidence } from './exchange.ts';
import type { Facts } from './facts.ts';

/** Cookies whose value scripts send back in a header (Angular and axios, Django, Laravel, Spring). */
const echoes: ReadonlyMap<string, string> = new Map([
  ['xsrf-token', 'x-xsrf-token'],
  ['csrftoken', 'x-csrftoken'],
  ['csrf-token', 'x-csrf-token'],
  ['_csrf', 'x-csrf-token'],
]);

/** @returns what is not there, of what the protection compares; nothing where it is not visible */
export function csrfNotSent(facts: Facts): readonly Evidence[] {
  const cookie = facts.sent('cookie');
  if (cookie.state === 'absent') return [facts.without('sent', 'cookie')];
  if (cookie.state !== 'seen') return [];
  if ([...csrfHeaders].some((name) => facts.sent(name).state !== 'absent')) return [];
  const names = facts.cookies().map(({ name }) => echoes.get(name.toLowerCase()));
  const header = names.find((name) => name !== undefined);
  return header === undefined ? [] : [facts.without('sent', header)];
}

/**
 * Something is changed without what the protection compares: by a script without the header, by a form without a cookie.
 * @returns what is not there, where that may be why it was refused
 */
export function csrfForgotten(facts: Facts): readonly Evidence[] {
  const { exchange, round, status, isNavigation } = facts;
  if (status !== 403 || /^(?:GET|HEAD|OPTIONS)$/.test(round.method) || facts.carried().length > 0) return [];
  if (/csrf|_token/i.test(exchange.bodies?.request?.text ?? '')) return [];
  const varies = /\bcookie\b/i.test(facts.field('vary') ?? '');
  return csrfNotSent(facts).filter(({ name }) =>
    name === 'cookie' ? isNavigation && varies : exchange.type === 'xmlhttprequest',
  );
}
