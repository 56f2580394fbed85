import { useMemo } from 'preact/hooks';
import { cookiesSet, type SetCookieLine } from '#core/cookies-set.ts';
import type { Exchange, Instant, Observed } from '#core/exchange.ts';
import { headerPieces } from '#core/secrets.ts';
import { More, useBound } from './bound.tsx';
import { CookieName } from './CookieName.tsx';
import { attributeWords, fateWords } from './cookie-words.ts';
import { faultPieces } from './faults.ts';
import { hiddenWords } from './hidden.ts';
import { Problems } from './Problems.tsx';
import { thisEngine } from './this-engine.ts';
import { Plain, Value } from './Value.tsx';

function Attributes({ line: { cookie }, place }: { readonly line: SetCookieLine; readonly place: string }) {
  return (
    <ul class="attributes">
      {attributeWords(cookie, thisEngine).map(({ text, meaning }, index) => (
        <li key={String(index)}>
          <Plain place={`${place} attribute ${index}`} text={text} />
          {meaning !== '' && <span class="dim"> ({meaning})</span>}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly line: SetCookieLine;
  readonly place: string;
  /** Start of the request. */
  readonly at: Instant;
}

function Row({ line, place, at }: RowProps) {
  const { text, cut, cookie } = line;
  const { name, value, fate, problems } = cookie;
  const spans = problems.flatMap(({ span }) => span ?? []);
  return (
    <tr data-set-cookie data-fate={fate.kind}>
      <th scope="row" class="mono">
        <CookieName place={`${place} name`} name={name} />
      </th>
      <td>
        <div class="mono">
          {value === '' ? (
            <span class="dim">(empty)</span>
          ) : (
            <Value place={place} name={`cookie ${name} as set`} pieces={[{ text: value, secret: true }]} />
          )}
        </div>
        <p class={fate.kind === 'refused' ? 'problem' : ''}>{fateWords(cookie, at)}</p>
        <Attributes line={line} place={place} />
        {cut !== undefined && (
          <p class="dim">{cut.toLocaleString('en')} more characters were not kept: they may say otherwise.</p>
        )}
        <Problems problems={problems} place={place} />
        {spans.length > 0 && (
          <p class="raw">
            <span class="dim">Set-Cookie: </span>
            <Value
              place={`${place} line`}
              name={`cookie ${name} in its line`}
              pieces={faultPieces(headerPieces('set-cookie', text), spans)}
            />
          </p>
        )}
      </td>
    </tr>
  );
}

interface Told {
  readonly index: number;
  readonly observed: Observed<readonly SetCookieLine[]>;
}

function OfRound({ told: { index, observed }, at }: { readonly told: Told; readonly at: Instant }) {
  const lines = observed.state === 'seen' ? observed.value : [];
  const list = `${index} set cookies`;
  const shown = useBound(list, lines);
  if (observed.state === 'hidden') return <p class="dim">Not visible: {hiddenWords[observed.why]}.</p>;
  return (
    <>
      <table class="facts cookies">
        <tbody>
          {shown.map((line, place) => (
            <Row key={String(place)} line={line} place={`${index} set cookie ${place}`} at={at} />
          ))}
        </tbody>
      </table>
      <More place={list} total={lines.length} />
    </>
  );
}

const isTelling = ({ observed }: Told): boolean =>
  observed.state === 'hidden' || (observed.state === 'seen' && observed.value.length > 0);

/** What the answers of every round set, and what the browser does with it; nothing where they set none. */
export function CookiesSet({ exchange }: { readonly exchange: Exchange }) {
  const { rounds, startedAt } = exchange;
  const told = useMemo(
    () => rounds.map((_, index) => ({ index, observed: cookiesSet(exchange, index, thisEngine) })).filter(isTelling),
    [exchange, rounds],
  );
  if (told.length === 0) return null;
  return (
    <div class="block" data-cookies="set">
      <h2>
        Cookies set <small>as far as their lines tell: what is blocked is not seen</small>
      </h2>
      {told.map((each) => (
        <div key={String(each.index)}>
          {rounds.length > 1 && <h3>Round {each.index + 1}</h3>}
          <OfRound told={each} at={startedAt} />
        </div>
      ))}
    </div>
  );
}
