import { cookiesSent } from '#core/cookies.ts';
import type { Exchange, Round } from '#core/exchange.ts';
import { sentHeader } from '#core/sent.ts';
import { More, useBound } from './bound.tsx';
import { hiddenWords } from './hidden.ts';
import { Plain, Value } from './Value.tsx';

function Sent({
  exchange,
  round,
  index,
}: {
  readonly exchange: Exchange;
  readonly round: Round;
  readonly index: number;
}) {
  const observed = sentHeader(exchange, round, 'cookie');
  const cookies = observed.state === 'seen' ? cookiesSent(observed.value) : [];
  const list = `${index} cookies`;
  const shown = useBound(list, cookies);
  if (observed.state === 'hidden') return <p class="dim">Not visible: {hiddenWords[observed.why]}.</p>;
  if (observed.state === 'absent') return <p class="dim">No cookie was sent.</p>;
  return (
    <>
      <table class="facts">
        <tbody>
          {shown.map(({ name, value }, at) => (
            <tr key={String(at)}>
              <th scope="row" class="mono">
                <Plain place={`${index} cookie name ${at}`} text={name} />
              </th>
              <td class="mono">
                <Value
                  place={`${index} cookie ${at}`}
                  name={`cookie ${name}`}
                  pieces={[{ text: value, secret: true }]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More place={list} total={cookies.length} />
    </>
  );
}

/** The cookies of every round, by name; values masked. */
export function Cookies({ exchange }: { readonly exchange: Exchange }) {
  const { rounds } = exchange;
  const none = rounds.every((round) => sentHeader(exchange, round, 'cookie').state === 'absent');
  return (
    <section data-section="cookies">
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
    </section>
  );
}
