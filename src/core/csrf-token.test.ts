import { expect, test } from 'vitest';
import { exampleTime, exchangeOf, type Refusal } from './causes/example.ts';
import { csrfForgotten, csrfNotSent } from './csrf-token.ts';
import { factsOf } from './facts.ts';

function names(refusal: Partial<Refusal>, read: typeof csrfNotSent): readonly (string | undefined)[] {
  const facts = factsOf(exchangeOf({ request: 'POST https://shop.example/cart', status: 403, ...refusal }), {
    now: exampleTime,
  });
  return facts ? read(facts).map(({ name, absent }) => (absent ? `no ${name}` : name)) : [];
}

// Default names of Django, Laravel and Angular: docs.djangoproject.com/en/stable/howto/csrf, laravel.com/docs/csrf
test.each([
  ['no cookie at all', {}, ['no cookie']],
  ['the cookie of Django alone', { sent: ['Cookie: csrftoken=a'] }, ['no x-csrftoken']],
  ['the cookie of Laravel alone', { sent: ['Cookie: a=1; XSRF-TOKEN=a'] }, ['no x-xsrf-token']],
  ['cookie and header', { sent: ['Cookie: csrftoken=a', 'X-CSRFToken: a'] }, []],
  ['the header of another name', { sent: ['Cookie: csrftoken=a', 'X-XSRF-TOKEN: a'] }, []],
  ['a cookie of another kind', { sent: ['Cookie: theme=dark'] }, []],
  ['nothing that is visible', { hidden: 'worker-restarted' }, []],
] as const)('%s', (_, refusal, expected) => {
  expect(names(refusal, csrfNotSent)).toEqual(expected);
});

test.each([
  ['a script without the header', { sent: ['Cookie: csrftoken=a'] }, ['no x-csrftoken']],
  ['a script without a cookie', {}, []],
  ['a script that reads', { request: 'GET https://shop.example/cart', sent: ['Cookie: csrftoken=a'] }, []],
  ['a script with a token of its own', { sent: ['Cookie: csrftoken=a', 'Authorization: Bearer a'] }, []],
  ['a script whose form holds the token', { sent: ['Cookie: csrftoken=a'], form: 'csrfmiddlewaretoken=a' }, []],
  ['a form without a cookie', { type: 'main_frame', answer: ['Vary: Cookie'] }, ['no cookie']],
  ['a form, and an answer that does not depend on cookies', { type: 'main_frame' }, []],
] as const)('%s', (_, refusal, expected) => {
  expect(names(refusal, csrfForgotten)).toEqual(expected);
});
