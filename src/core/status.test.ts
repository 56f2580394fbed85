import { expect, test } from 'vitest';
import { statusMeaning } from './status.ts';

/** RFC 9110 sections 15.5.2, 15.5.4 and 15.5.8. */
test('401, 403 and 407 are told apart', () => {
  expect(statusMeaning(401)).toEqual({
    name: 'Unauthorized',
    lines: [
      'The server does not know who is asking: valid credentials were missing, or the ones sent were not accepted.',
      'Sending good credentials can change the answer; unlike 403, this is about who you are, not what you may do.',
    ],
  });
  expect(statusMeaning(403).lines[1]).toMatch(/same credentials will not help.*nothing to do with them/);
  expect(statusMeaning(407).lines[0]).toMatch(/A proxy.*the site itself has not been reached/);
});

test.each([
  [100, 'Informational'],
  [200, 'Success'],
  [302, 'Redirection'],
  [404, 'Not Found'],
  [418, 'Client Error'],
  [503, 'Server Error'],
  [0, 'No answer'],
  [-1, 'No answer'],
  [999, 'No answer'],
  [Number.NaN, 'No answer'],
])('%d is %s', (status, name) => {
  const meaning = statusMeaning(status);
  expect(meaning.name).toBe(name);
  expect(meaning.lines.every((line) => /^[A-Z].*\.$/.test(line))).toBe(true);
});
