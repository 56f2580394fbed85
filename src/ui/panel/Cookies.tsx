import { type ReadonlySignal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { readCookies } from '#core/cookie-line.ts';
import type { Exchange, Round } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { sentHeader } from '#core/sent.ts';
import { More, useBound } from './bound.tsx';
import { CookieName } from './CookieName.tsx';
import { CookiesKeptBack } from './CookiesKeptBack.tsx';
import { CookiesSet } from './CookiesSet.tsx';
import './cookies.css';
import { hiddenWords } from './hidden.ts';
import { Problems } from './Problems.tsx';
import { Value } from './Value.tsx';

function Sent({
  exchange,
  round,
  index,
}: {
  readonly exchange: Exchange;
  readonly round: Round;
  readonly index: number;
}) {
  const observed = useMemo(() => sentHeader(exchange, round, 'cookie'), [exchange, round]);
  const { cookies, problems } = useMemo(
    () => readCookies(observed.state === 'seen' ? observed.value : [], { url: round.url }),
    [observed, round],
  );
  const list = `${index} cookies`;
  const shown = useBound(list, cookies);
  if (observed.state === 'hidden') return <p class="dim">Not visible: {hiddenWords[observed.why]}.</p>;
  if (observed.state === 'absent') return <p class="dim">No cookie was sent.</p>;
  return (
    <>
      <table class="facts">
        <tbody>
          {shown.map(({ name, value, problems: own }, at) => (
            <tr key={String(at)}>
              <th scope="row" class="mono">
                <CookieName place={`${index} cookie name ${at}`} name={name} />
              </th>
              <td>
                <div class="mono">
                  <Value
                    place={`${index} cookie ${at}`}
                    name={`cookie ${name}`}
                    pieces={[{ text: value, secret: true }]}
                  />
                </div>
                <Problems problems={own} place={`${index} cookie ${at}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More place={list} total={cookies.length} />
      <Problems problems={problems} place={list} />
    </>
  );
}

interface Props {
  readonly exchange: Exchange;
  /** Everything that is kept of the tab, for cookies that were set before. */
  readonly kept?: ReadonlySignal<readonly StoredRecord[]>;
}

const nothing = signal<readonly StoredRecord[]>([]);

/** The cookies of every round: sent, set by the answers, and set before and not sent; values masked. */
export function Cookies({ exchange, kept = nothing }: Props) {
  const { rounds } = exchange;
  const none = rounds.every((round) => sentHeader(exchange, round, 'cookie').state === 'absent');
  return (
    <section data-section="cookies">
      <div class="block">
        <h2>Cookies sent</h2>
        {none ? (
          <p class="dim">No cookie was sent.</p>
        ) : (
          rounds.map((round, index) => (
            <div key={String(index)}>
              {rounds.length > 1 && <h3>Round {index + 1}</h3>}
              <Sent exchange={exchange} round={round} index={index} />
            </div>
          ))
        )}
      </div>
      <CookiesSet exchange={exchange} />
      <CookiesKeptBack exchange={exchange} all={kept.value} />
    </section>
  );
}
