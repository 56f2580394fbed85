/** @jsxImportSource preact */
import { describe, expect, test } from 'vitest';
import type { CauseWords } from '#core/causes/cause.ts';
import type { Finding } from '#core/exchange.ts';
import { show } from '#ui/testing/dom.ts';
import { exchange, round } from '#ui/testing/records.ts';
import { VerdictCard } from './VerdictCard.tsx';

const words: Readonly<Record<string, CauseWords>> = {
  one: {
    title: 'One',
    sentence: ({ ago }) => `It ran out ${ago} ago.`,
    steps: {
      developer: [{ text: 'Do this:', code: 'curl <address>', in: 'curl' }],
      'site-owner': [{ text: 'Do that.' }],
    },
    reference: { name: 'RFC 1', url: 'https://rfc.example/1' },
  },
  two: {
    title: 'Two',
    sentence: () => 'Or it is two.',
    steps: {},
    reference: { name: 'RFC 2', url: 'https://rfc.example/2' },
  },
};

const one: Finding = {
  cause: 'one',
  certainty: 'certain',
  actor: 'developer',
  evidence: [
    { round: 0, part: 'body', name: 'error', quote: 'token expired' },
    { round: 0, part: 'sent', name: 'authorization', absent: true },
    { round: 0, part: 'status' },
    { round: 0, part: 'method' },
  ],
  params: { ago: '3 minutes' },
  retry: 'after-fix',
};
const two: Finding = { ...one, cause: 'two', certainty: 'possible', evidence: [], params: {}, retry: 'no' };

const card = (...findings: readonly Finding[]) =>
  show(<VerdictCard findings={findings} words={words} exchange={exchange([round(401)])} group="401" />);

describe('VerdictCard', () => {
  test('says the verdict, how sure it is, who must act, whether trying again helps, and where it is written', () => {
    const text = card(one).text();
    for (const part of [
      'It ran out 3 minutes ago.',
      'Certain',
      'For the developer',
      'Trying again helps after the fix',
      'RFC 1',
    ])
      expect(text).toContain(part);
    expect(card(two).text()).toContain('PossibleFor the developerTrying again does not help');
  });

  test('names whose words they are, with its document and what its owner finds the refusal by', () => {
    const params = { by: 'Wall', byUrl: 'https://wall.example/docs', reference: 'abc-1', referenceName: 'Ray ID' };
    const shown = card({ ...one, params });
    expect(shown.text()).toContain('Known by its own marks: Wall. Ray ID to quote: abc-1');
    expect(shown.everything()).toContain('https://wall.example/docs');
    expect(card(one).text()).not.toContain('marks');
  });

  test('quotes the evidence with its place; what is absent has no quote', () => {
    const text = card(one).text();
    for (const part of [
      'The body of the answer, error: token expired',
      'Authorization was not sent.',
      'The status: 401',
      'The method: GET',
    ])
      expect(text).toContain(part);
  });

  test('gives the steps of who must act first, with what can be pasted, and names the others', () => {
    const text = card(one).text();
    expect(text).toContain('Do this: curlcurl <address>');
    expect(text.indexOf('Do this:')).toBeLessThan(text.indexOf('For the site ownerDo that.'));
    const owner = card({ ...one, actor: 'site-owner' }).text();
    expect(owner.indexOf('Do that.')).toBeLessThan(owner.indexOf('Do this:'));
  });

  test('leaves out steps that do not fit what was found', () => {
    const some = {
      ...words,
      one: {
        ...words.one,
        steps: {
          developer: [
            { text: 'Always.' },
            { text: 'Sometimes.', when: ({ ago }: Finding['params']) => ago === undefined },
          ],
        },
      } as CauseWords,
    };
    const steps = (params: Finding['params']) =>
      show(
        <VerdictCard findings={[{ ...one, params }]} words={some} exchange={exchange([round(401)])} group="401" />,
      ).text();
    expect(steps({})).toContain('Sometimes.');
    expect(steps({ ago: 'a day' })).not.toContain('Sometimes.');
  });

  test('says what is worth knowing besides, with its place', () => {
    const remarks = [
      { id: 'credential-in-url', text: 'It stands in the address.', evidence: { round: 0, part: 'url' } },
    ] as const;
    const shown = show(
      <VerdictCard findings={[one]} remarks={remarks} words={words} exchange={exchange([round(401)])} group="401" />,
    );
    expect(shown.text()).toContain('Besides: It stands in the address.');
  });

  test('folds the other causes, and counts them', () => {
    const shown = card(one, two);
    expect(shown.text()).toContain('Other possible causes (1)Or it is two. Possible');
    expect(shown.count('data-other')).toBe(1);
    expect(card(one).text()).not.toContain('Other possible causes');
  });

  test('masks a secret in a quote', () => {
    const secret = 'https://api.example/?access_token=s3cr3t-s3cr3t';
    const text = card({ ...one, evidence: [{ round: 0, part: 'body', quote: secret }] }).text();
    expect(text).not.toContain('s3cr3t');
    expect(text).toContain('access_token=••••••••');
  });

  test('says that it healed, where it did, in place of what would help', () => {
    const healed = show(
      <VerdictCard findings={[one]} words={words} exchange={exchange([round(401)])} group="healed" />,
    );
    expect(healed.text()).toContain('For the developerHealed: a later try went well');
    expect(healed.text()).not.toContain('Trying again');
  });

  test('shows nothing where nothing was found', () => {
    expect(card().text()).toBe('');
  });
});
