import { expect, test } from 'vitest';
import { exchange, header, round } from '#ui/testing/records.ts';
import { challengeGroups } from './challenge-groups.ts';

test('lines of one field are read together, fields and rounds apart', () => {
  const first = round(401, { answers: [header('WWW-Authenticate', 'Negotiate'), header('www-authenticate', 'NTLM')] });
  const second = round(407, { answers: [header('Proxy-Authenticate', 'Basic realm="p"'), header('Date', 'x')] });
  const groups = challengeGroups(exchange([first, second]));
  expect(groups.map(({ round: at, name, lines }) => [at, name, lines])).toEqual([
    [0, 'WWW-Authenticate', ['Negotiate', 'NTLM']],
    [1, 'Proxy-Authenticate', ['Basic realm="p"']],
  ]);
  expect(groups[0]?.challenges.map(({ scheme, span }) => [scheme, span.line])).toEqual([
    ['Negotiate', 0],
    ['NTLM', 1],
  ]);
});

test('which one this browser would answer: only where it answers any', () => {
  const lines = [header('WWW-Authenticate', 'Basic realm="a"'), header('WWW-Authenticate', 'NTLM')];
  const choices = (status: number, blindTo: readonly string[], answers = lines) =>
    challengeGroups(exchange([round(status, { answers })], { blindTo })).map(({ choice }) => choice);
  const why = 'would answer NTLM, the strongest scheme of those that it can, in any order.';
  expect(choices(401, ['authorization'])).toEqual([`Chromium ${why}`]);
  expect(choices(401, [])).toEqual([`Firefox ${why}`]);
  for (const status of [200, 302, 403, 407]) expect(choices(status, [])).toEqual([undefined]);
  expect(choices(407, [], [header('Proxy-Authenticate', 'Negotiate')])).toEqual([
    'Firefox would answer Negotiate, but only for sites that its setting network.negotiate-auth.trusted-uris names.',
  ]);
  expect(choices(401, [], [header('Optional-WWW-Authenticate', 'Basic')])).toEqual([undefined]);
});
