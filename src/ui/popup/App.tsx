import { SiteIcon } from '#ui/components/icons.tsx';
import type { Words } from '#ui/words.ts';
import { CookiesStep } from './CookiesStep.tsx';
import { lengthWords } from './length.ts';
import './popup.css';
import { StepCard } from './StepCard.tsx';
import type { OwnClock, Step } from './sentence.ts';
import type { PopupStore } from './store.ts';

interface Props {
  readonly store: PopupStore;
  readonly words: Words;
}

/** A step that was done needs its button no more, if what it does is done once and for all. */
function label(store: PopupStore, words: Words, step: Step): string | undefined {
  return step === 'hosts' && store.results.value.hosts?.ok ? undefined : words.say(`do_${step}`);
}

function Steps({ store, words }: Props) {
  const steps = store.steps.value;
  if (steps.length === 0) return null;
  return (
    <ol class="steps">
      {steps.map((step, index) =>
        step === 'cookies' ? (
          <CookiesStep key={step} store={store} words={words} first={index === 0} />
        ) : (
          <StepCard
            key={step}
            store={store}
            words={words}
            step={step}
            label={label(store, words, step)}
            first={index === 0}
          />
        ),
      )}
    </ol>
  );
}

function Clock({ clock: { id, length }, words }: { readonly clock: OwnClock; readonly words: Words }) {
  return (
    <p class="clock" data-clock={id}>
      {words.say(id, { length: lengthWords(length, words.say('language')) })}
    </p>
  );
}

/** The popup: one sentence, at most three steps, and the way to the panel. */
export function App({ store, words }: Props) {
  const sentence = store.sentence.value;
  const second = [sentence?.who, sentence?.also]
    .flatMap((id) => (id === undefined ? [] : words.say(id, sentence?.params)))
    .join(' ');
  return (
    <main class={sentence?.who === undefined ? 'popup calm' : 'popup'}>
      {store.site !== undefined && (
        <p class="site" data-site>
          <SiteIcon />
          <span>{store.site}</span>
        </p>
      )}
      {sentence !== undefined && (
        <>
          <h1 data-sentence={sentence.id}>{words.say(sentence.id, sentence.params)}</h1>
          {sentence.clock !== undefined && <Clock clock={sentence.clock} words={words} />}
          {second !== '' && <p class="who">{second}</p>}
        </>
      )}
      <Steps store={store} words={words} />
      <details class="closer">
        <summary>{words.say('closer')}</summary>
        <p>{words.say('closer_text')}</p>
      </details>
    </main>
  );
}
