import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '#ui/words.ts';
import { focusAfter, type Moment } from './focus.ts';
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
  const busy = store.busy.value !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const pressed = useRef<Moment>(undefined);
  const press = (): void => {
    pressed.current = { label, result };
    void store.act(step);
  };
  // A disabled button loses the focus: the keyboard has to find its place again.
  useLayoutEffect(() => {
    if (busy || pressed.current === undefined) return;
    const place = focusAfter(pressed.current, { label, result });
    pressed.current = undefined;
    if (place !== undefined) (place === 'result' ? said : button).current?.focus();
  }, [busy, label, result]);
  return (
    <li class={children === undefined ? 'step brief' : 'step'} data-step={step}>
      <h2>{words.say(`step_${step}`)}</h2>
      <p>{words.say(`step_${step}_text`)}</p>
      {children}
      {label !== undefined && (
        <button
          ref={button}
          type="button"
          class={first ? 'first' : undefined}
          data-do={step}
          disabled={busy}
          onClick={press}
        >
          {label}
        </button>
      )}
      <p
        ref={said}
        class="result"
        data-result={result === undefined ? undefined : ''}
        data-ok={result?.ok}
        role="status"
        tabIndex={-1}
      >
        {result !== undefined && words.say(result.say, result.params)}
      </p>
    </li>
  );
}
