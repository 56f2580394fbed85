import { type Problem, remarks } from '#core/problem.ts';
import { More, useBound } from './bound.tsx';

/** What was found wrong in a value; a remark is legal and only worth knowing. */
export function Problems({ problems, place }: { readonly problems: readonly Problem[]; readonly place: string }) {
  const list = `${place} problems`;
  const shown = useBound(list, problems);
  if (problems.length === 0) return null;
  return (
    <>
      <ul class="problems">
        {shown.map(({ code, message }, index) => (
          <li key={String(index)} data-code={code} title={code} class={remarks.has(code) ? 'remark' : 'problem'}>
            {message}
          </li>
        ))}
      </ul>
      <More place={list} total={problems.length} />
    </>
  );
}
