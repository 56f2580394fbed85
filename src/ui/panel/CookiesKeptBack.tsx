import { useMemo } from 'preact/hooks';
import { hostAndPath } from '#core/address.ts';
import { type CookieKeptBack, cookiesKeptBack } from '#core/cookies-kept-back.ts';
import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { More, useBound } from './bound.tsx';
import { CookieName } from './CookieName.tsx';
import { timeWords } from './moment.ts';
import { Problems } from './Problems.tsx';
import { thisEngine } from './this-engine.ts';
import { Plain } from './Value.tsx';

function Row({ cookie, place }: { readonly cookie: CookieKeptBack; readonly place: string }) {
  const { name, setBy, kind, reasons } = cookie;
  const { host, path } = hostAndPath(setBy.url);
  return (
    <tr data-kept-back={kind}>
      <th scope="row" class="mono">
        <CookieName place={`${place} name`} name={name} />
      </th>
      <td>
        <p>
          Was set by {setBy.method}{' '}
          <span class="mono">
            <Plain place={`${place} by`} text={host + path} name="the address that set it" />
          </span>{' '}
          at {timeWords(setBy.at)}, {kind === 'not-kept' ? 'but the browser did not keep it' : 'and was not sent'}
          {reasons.length === 0 ? '. No rule that can be seen here keeps it back.' : ':'}
        </p>
        <Problems problems={reasons} place={place} />
      </td>
    </tr>
  );
}

interface Props {
  readonly exchange: Exchange;
  /** Everything that is kept of the tab. */
  readonly all: readonly StoredRecord[];
}

function OfRound({ cookies, index }: { readonly cookies: readonly CookieKeptBack[]; readonly index: number }) {
  const list = `${index} kept back`;
  return (
    <>
      <table class="facts cookies">
        <tbody>
          {useBound(list, cookies).map((cookie, at) => (
            <Row key={String(at)} cookie={cookie} place={`${list} ${at}`} />
          ))}
        </tbody>
      </table>
      <More place={list} total={cookies.length} />
      {cookies.some(({ reasons }) => reasons.length === 0) && (
        <p class="dim">
          Without such a rule, the request may have been made without cookies (credentials of fetch), the browser may
          block them, or an answer that was not recorded may have deleted them.
        </p>
      )}
    </>
  );
}

/** Cookies that earlier answers had set, and that did not go along; nothing where there are none. */
export function CookiesKeptBack({ exchange, all }: Props) {
  const { rounds } = exchange;
  const found = useMemo(() => {
    const others = all.flatMap(({ exchange: first, last }) => [first, ...(last ? [last] : [])]);
    const remembered = all.find(({ exchange: first, last }) => first === exchange || last === exchange)?.known?.cookies;
    return rounds.flatMap((_, index) => {
      const cookies = cookiesKeptBack(exchange, index, { others, remembered, engine: thisEngine });
      return cookies.length > 0 ? [{ index, cookies }] : [];
    });
  }, [exchange, rounds, all]);
  if (found.length === 0) return null;
  return (
    <div class="block" data-cookies="kept-back">
      <h2>
        Cookies not sent <small>set by earlier answers</small>
      </h2>
      {found.map(({ index, cookies }) => (
        <div key={String(index)}>
          {rounds.length > 1 && <h3>Round {index + 1}</h3>}
          <OfRound cookies={cookies} index={index} />
        </div>
      ))}
    </div>
  );
}
