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
