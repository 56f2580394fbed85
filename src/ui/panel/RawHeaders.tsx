import type { Exchange, Header, Observed, Round } from '#core/exchange.ts';
import { headerPieces } from '#core/secrets.ts';
import { More, useBound } from './bound.tsx';
import { Guard } from './Guard.tsx';
import { hiddenResponse, hiddenWords } from './hidden.ts';
import { statusWords } from './status-words.ts';
import { Plain, Value } from './Value.tsx';

function Line({ header, place }: { readonly header: Header; readonly place: string }) {
  const { name, value, latin1, cut, by } = header;
  return (
    <div class="header">
      <dt>
        <Plain place={`${place} name`} text={name} />
      </dt>
      <dd>
        <Value place={place} name={`${name} in the raw headers`} pieces={headerPieces(name, value)} />
        {by === 'devtools' && <small> told by DevTools</small>}
        {latin1 && <small> not UTF-8, shown as Latin-1</small>}
        {cut !== undefined && <small> {cut.toLocaleString('en')} more characters were not kept</small>}
      </dd>
    </div>
  );
}

interface Props {
  readonly title: string;
  readonly place: string;
  readonly headers: Observed<readonly Header[]>;
}

function Headers({ title, place, headers }: Props) {
  const lines = headers.state === 'seen' ? headers.value : [];
  const shown = useBound(place, lines);
  return (
    <>
      <h4>
        <Plain place={`${place} title`} text={title} />
      </h4>
      {headers.state === 'hidden' && <p class="dim">Not visible: {hiddenWords[headers.why]}.</p>}
      {headers.state === 'absent' && <p class="dim">None.</p>}
      {headers.state === 'seen' && (
        <dl class="headers">
          {shown.map((header, index) => (
            <Guard key={String(index)} what={`The line ${header.name}`} subject={header}>
              <Line header={header} place={`${place} ${index}`} />
            </Guard>
          ))}
        </dl>
      )}
      <More place={place} total={lines.length} />
    </>
  );
}

function received(round: Round): Observed<readonly Header[]> {
  const why = hiddenResponse(round);
  if (why !== undefined) return { state: 'hidden', why };
  return round.response.state === 'seen' ? { state: 'seen', value: round.response.value.headers } : { state: 'absent' };
}

/** Request and response of every round, as they came; secrets masked. */
export function RawHeaders({ exchange }: { readonly exchange: Exchange }) {
  return (
    <section data-section="headers">
      <h2>Raw headers</h2>
      {exchange.rounds.map((round, index) => (
        <div key={String(index)} class="round">
          {exchange.rounds.length > 1 && <h3>Round {index + 1}</h3>}
          <Headers title="Request" place={`${index} sent`} headers={round.sent} />
          <Headers
            title={round.response.state === 'seen' ? `Response ${statusWords(round.response.value)}` : 'Response'}
            place={`${index} response`}
            headers={received(round)}
          />
          {round.cutLines !== undefined && (
            <p class="dim">{round.cutLines.toLocaleString('en')} more lines were not kept.</p>
          )}
        </div>
      ))}
    </section>
  );
}
