/** @jsxImportSource preact */
import { expect, test } from 'vitest';
import { show } from '#ui/testing/dom.ts';
import { Guard } from './Guard.tsx';

function Cookies({ broken }: { readonly broken: boolean }) {
  if (broken) throw new RangeError('cannot read "hunter2"');
  return <p>All cookies.</p>;
}

const page = (broken: boolean, subject = {}) => (
  <div>
    <Guard what="The cookies" hint="See below." subject={subject}>
      <Cookies broken={broken} />
    </Guard>
    <p>The rest.</p>
  </div>
);

test('an error is told in its place, without the value in its message, and the rest stays', () => {
  expect(show(page(true)).text()).toBe('The cookies could not be shown (RangeError). See below.The rest.');
});

test('what comes next is tried again', () => {
  const shown = show(page(true));
  shown.update(page(false));
  expect(shown.text()).toBe('All cookies.The rest.');
  shown.update(page(true));
  expect(shown.text()).toContain('could not be shown');
});
