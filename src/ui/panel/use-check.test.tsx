/** @jsxImportSource preact */
import { expect, test, vi } from 'vitest';
import type { Check } from '#core/check-credentials.ts';
import { show } from '#ui/testing/dom.ts';
import { exchange, header, round } from '#ui/testing/records.ts';
import { requestAt } from './borne.ts';
import { sentCredentials } from './sent-credentials.ts';
import { useCheck } from './use-check.ts';

/** What the core would answer, when the test says so. */
const answers = vi.hoisted(() => new Map<string, { give: (check: Check) => void; fail: (error: Error) => void }>());

vi.mock('#core/check-credentials.ts', () => ({
  checkCredentials: (_: string, value: string) =>
    new Promise<Check>((give, fail) => {
      answers.set(value, { give, fail });
    }),
}));

function Checked({ value }: { readonly value: string }) {
  const sends = [header('Authorization', value), header('DPoP', 'proof')];
  const made = exchange([round(401, { sends })]);
  const [credential] = sentCredentials(made);
  const checked = credential && useCheck(credential, requestAt(made, 0));
  return <p>{JSON.stringify(checked)}</p>;
}

const answer = (value: string) =>
  vi.waitFor(() => {
    const found = answers.get(value);
    if (found === undefined) throw new Error(`Nobody asked for ${value}.`);
    return found;
  });

test('a late answer to an earlier question takes nothing away', async () => {
  const shown = show(<Checked value="DPoP one" />);
  const one = await answer('DPoP one');
  shown.update(<Checked value="DPoP two" />);
  (await answer('DPoP two')).give({ problems: [], proven: true });
  const second = '{"problems":[],"proven":true}';
  await vi.waitFor(() => expect(shown.text()).toBe(second));
  one.give({ problems: [], proven: false });
  await new Promise((next) => setImmediate(next));
  shown.update(<Checked value="DPoP two" />);
  expect(shown.text()).toBe(second);
});

test('a failure is told', async () => {
  const shown = show(<Checked value="DPoP three" />);
  (await answer('DPoP three')).fail(new TypeError('Failed to fetch dynamically imported module'));
  await vi.waitFor(() => expect(shown.text()).toBe('{"failed":"TypeError"}'));
});

test('nothing is asked where nothing can be proven', () => {
  const shown = show(<Checked value="Basic YTpi" />);
  expect([shown.text(), answers.has('Basic YTpi')]).toEqual(['', false]);
});
