import type { Exchange, Round } from '#core/exchange.ts';
import { preflightOf } from '#core/preflight.ts';
import { urlPieces } from '#core/secrets.ts';
import { askerLines } from './asker.ts';
import { carried } from './carried.ts';
import { hiddenWords } from './hidden.ts';
import { redirectWords } from './redirect.ts';
import { statusGroup } from './row.ts';
import { Value } from './Value.tsx';

function Answer({ round }: { readonly round: Round }) {
  const { response } = round;
  if (response.state === 'seen')
    return (
      <span class="status" data-group={statusGroup(response.value.status)}>
        {response.value.status}
      </span>
    );
  return (
    <span class="dim">
      {response.state === 'hidden' ? `answer not visible: ${hiddenWords[response.why]}` : 'no answer seen'}
    </span>
  );
}

interface EndProps {
  readonly exchange: Exchange;
  readonly round: Round;
  readonly next: Round | undefined;
  readonly index: number;
}

/** How this round went over to the next. */
function End({ exchange, round, next, index }: EndProps) {
  if (round.end.kind === 'last') return null;
  if (round.end.kind === 'answered') return <p class="dim">The browser answered the challenge and tried again.</p>;
  if (next !== undefined) return <p class="dim">{redirectWords(exchange, round, next)}</p>;
  return (
    <p class="dim">
      Redirected to{' '}
      <Value place={`${index} to`} name={`the address after round ${index + 1}`} pieces={urlPieces(round.end.to)} />
    </p>
  );
}

/** The path of the request: one stop per round, with what it carried. */
export function Rounds({ exchange }: { readonly exchange: Exchange }) {
  const { outcome, rounds } = exchange;
  const killed = preflightOf(exchange);
  return (
    <section data-section="rounds">
      <h2>
        Rounds <small>{rounds.length === 1 ? '1 request' : `${rounds.length} requests`}</small>
      </h2>
      <ol class="rounds">
        {rounds.map((round, index) => (
          <li key={String(index)}>
            <p class="line">
              <span class="method">{round.method}</span>
              <span class="mono">
                <Value
                  place={`${index} url`}
                  name={`the address of round ${index + 1}`}
                  pieces={urlPieces(round.url)}
                />
                {round.cut !== undefined && (
                  <small> {round.cut.toLocaleString('en')} more characters were not kept</small>
                )}
              </span>
              <Answer round={round} />
            </p>
            <ul class="carried">
              {carried(exchange, round).map(({ name, state, words }) => (
                <li key={name} data-state={state}>
                  <b>{name}</b> {words}
                </li>
              ))}
            </ul>
            <End exchange={exchange} round={round} next={rounds[index + 1]} index={index} />
          </li>
        ))}
      </ol>
      {askerLines(exchange).map((line) => (
        <p key={line} class="dim" data-asker>
          {line}
        </p>
      ))}
      {killed !== undefined && (
        <p class="dim">This is the CORS preflight of a {killed} request, which the browser then did not send.</p>
      )}
      {outcome.kind === 'failed' && (
        <p class="dim">
          The browser then reported <code>{outcome.error}</code>.
        </p>
      )}
    </section>
  );
}
