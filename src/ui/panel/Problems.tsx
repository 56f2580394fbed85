import { type Problem, remarks } from '#core/problem.ts';

/** What was found wrong in a value; a remark is legal and only worth knowing. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="problems">
      {problems.map(({ code, message }, index) => (
        <li key={String(index)} data-code={code} class={remarks.has(code) ? 'remark' : 'problem'}>
          {message} <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
