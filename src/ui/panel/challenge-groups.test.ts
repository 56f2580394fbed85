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

test('which one a browser would answer: only where it answers any', () => {
  const lines = [header('WWW-Authenticate', 'Basic realm="a"'), header('WWW-Authenticate', 'NTLM')];
  const choices = (status: number, engine?: 'chromium' | 'firefox', answers = lines) =>
    challengeGroups(exchange([round(status, { answers })]), engine).map(({ choice }) => choice);
  const why = 'would answer NTLM, the strongest scheme of those that it can, in any order.';
  expect(choices(401, 'chromium')).toEqual([`Chromium ${why}`]);
  expect(choices(401, 'firefox')).toEqual([`Firefox ${why}`]);
  expect(choices(401)).toEqual([undefined]);
  for (const status of [200, 302, 403, 407]) expect(choices(status, 'firefox')).toEqual([undefined]);
  expect(choices(407, 'firefox', [header('Proxy-Authenticate', 'Negotiate')])).toEqual([
    'Firefox would answer Negotiate, but only for sites that its setting network.negotiate-auth.trusted-uris names.',
  ]);
  expect(choices(401, 'firefox', [header('Optional-WWW-Authenticate', 'Basic')])).toEqual([undefined]);
});

test('Chromium is not called Firefox where DevTools told all that was sent', () => {
  // Then nothing may have been added unseen (told-headers.ts), as in Firefox.
  const told = exchange([round(401, { answers: [header('WWW-Authenticate', 'Bearer')] })], { blindTo: [] });
  const [{ choice } = {}] = challengeGroups(told, 'chromium');
  expect(choice).toMatch(/^Chromium would answer none/);
});
