import { useMemo } from 'preact/hooks';
import { differenceWords } from '#core/compare/words.ts';
import { compare, type Difference } from '#core/compare.ts';
import type { Exchange } from '#core/exchange.ts';
import type { LastGood } from '#core/messages.ts';
import { answeredRound } from '#core/relevance.ts';
import { headerNames } from '#ui/verdict/header-names.ts';
import { acceptedWords } from './accepted.ts';
import { More, useBound } from './bound.tsx';
import './differences.css';
import { hiddenWords } from './hidden.ts';
import { distanceWords, timeWords } from './moment.ts';
import type { SectionProps } from './section.ts';
import { Plain } from './Value.tsx';

/** Header fields as their documents write them; cookies, parameters and claims as they stand there. */
const nameOf = ({ name = '', place }: Difference): string =>
  place.part === 'sent' && place.name === name ? headerNames(name) : name;

function Side({
  word,
  text,
  place,
}: {
  readonly word: string;
  readonly text: string | undefined;
  readonly place: string;
}) {
  if (text === undefined) return null;
  return (
    <span>
      {word}{' '}
      <span class="mono">
        <Plain place={`${place} ${word}`} text={text} name={`what it ${word}`} />
      </span>
    </span>
  );
}

function Row({
  difference,
  ago,
  place,
}: {
  readonly difference: Difference;
  readonly ago: string;
  readonly place: string;
}) {
  const { kind, before, now } = difference;
  return (
    <li data-difference={kind}>
      <Plain place={place} text={differenceWords(difference, nameOf(difference), ago)} />
      {(before !== undefined || now !== undefined) && (
        <p class="sides">
          <Side word="was" text={before} place={place} />
          <Side word="is" text={now} place={place} />
        </p>
      )}
    </li>
  );
}

/** What is to be read where nothing differs. */
function nothingWords(exchange: Exchange): string {
  const round = answeredRound(exchange) ?? exchange.rounds.at(-1);
  if (round?.sent.state === 'hidden') return `What this request sent is not visible: ${hiddenWords[round.sent.why]}.`;
  return 'Nothing that can be seen differs. What changed is on the server, or in what is not visible.';
}

function Differences({ exchange, good }: { readonly exchange: Exchange; readonly good: LastGood }) {
  const all = useMemo(() => compare(exchange, good), [exchange, good]);
  const shown = useBound('differences', all);
  if (all.length === 0) return <p class="dim">{nothingWords(exchange)}</p>;
  const ago = distanceWords(good.at, exchange.startedAt);
  return (
    <>
      <ol class="differences">
        {shown.map((difference, index) => (
          <Row key={String(index)} difference={difference} ago={ago} place={`difference ${index}`} />
        ))}
      </ol>
      <More place="differences" total={all.length} />
    </>
  );
}

/** What a refused request has that the last one like it that went well had not; nothing where none went well. */
export function WhatDiffered({ record, exchange }: SectionProps) {
  const { known, weight } = record;
  const good = known?.good;
  if (good === undefined || weight === 'quiet' || weight === 'waiting') return null;
  return (
    <section data-section="differed">
      <h2>
        What differed{' '}
        <small>
          from the last good request, {timeWords(good.at)}, {distanceWords(good.at, exchange.startedAt)}
        </small>
      </h2>
      <Differences exchange={exchange} good={good} />
      {acceptedWords(known ?? {}, exchange.startedAt).map((words) => (
        <p key={words} class="accepted">
          {words}
        </p>
      ))}
    </section>
  );
}
