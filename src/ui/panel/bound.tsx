import { useFolds } from './folds.ts';

/** So many parts of a list are drawn at first: a server may send 60,000 header lines, or challenges in one line. */
const FIRST_PARTS = 50;
/** So many more with every click. */
const STEP = 500;

const placeOf = (place: string, step: number): string => `${place} more ${step}`;

/** @returns how many of the parts of the list at this place are to be drawn, and how often the person asked for more */
function drawn(total: number, isOpen: (step: number) => boolean): { readonly shown: number; readonly steps: number } {
  let steps = 0;
  while (FIRST_PARTS + steps * STEP < total && isOpen(steps)) steps++;
  return { shown: Math.min(total, FIRST_PARTS + steps * STEP), steps };
}

/** @returns the parts of a list that are to be drawn; More says how many are not */
export function useBound<T>(place: string, parts: readonly T[]): readonly T[] {
  const folds = useFolds();
  return parts.slice(0, drawn(parts.length, (step) => folds.isOpen(placeOf(place, step))).shown);
}

/** The button behind a list of which useBound drew only a part. */
export function More({ place, total }: { readonly place: string; readonly total: number }) {
  const folds = useFolds();
  const { shown, steps } = drawn(total, (step) => folds.isOpen(placeOf(place, step)));
  if (shown === total) return null;
  return (
    <p class="more">
      <button type="button" class="small" data-action="more" onClick={() => folds.toggle(placeOf(place, steps))}>
        and {(total - shown).toLocaleString('en')} more
      </button>
    </p>
  );
}
