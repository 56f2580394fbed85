import type { ComponentChildren } from 'preact';
import type { Words } from '#ui/words.ts';
import type { Step } from './sentence.ts';
import type { PopupStore } from './store.ts';

interface Props {
  readonly store: PopupStore;
  readonly words: Words;
  readonly step: Step;
  /** The button's words; without them the step can do nothing, and says so in its children. */
  readonly label: string | undefined;
  readonly first: boolean;
  readonly children?: ComponentChildren;
}

/** One step: what it does, the button that does it, and what came of it. */
export function StepCard({ store, words, step, label, first, children }: Props) {
  const result = store.results.value[step];
  return (
    <li class="step" data-step={step}>
      <h2>{words.say(`step_${step}`)}</h2>
      <p>{words.say(`step_${step}_text`)}</p>
      {children}
      {label !== undefined && (
        <button
          type="button"
          class={first ? 'first' : undefined}
          data-do={step}
          disabled={store.busy.value !== undefined}
          onClick={() => void store.act(step)}
        >
          {label}
        </button>
      )}
      <p class="result" data-result={result === undefined ? undefined : ''} data-ok={result?.ok} role="status">
        {result !== undefined && words.say(result.say, result.params)}
      </p>
    </li>
  );
}
