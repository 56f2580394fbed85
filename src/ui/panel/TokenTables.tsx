import type { Instant } from '#core/exchange.ts';
import type { Clock } from '#core/messages.ts';
import { lifetimeWords, tokenTimes } from '#core/tokens/times.ts';
import type { Token } from '#core/tokens/token.ts';
import { More, useBound } from './bound.tsx';
import { Problems } from './Problems.tsx';
import { claimRows, expiredThere, headerRows, type TokenRow } from './token-rows.ts';
import { Plain } from './Value.tsx';

function Members({
  title,
  rows,
  place,
}: {
  readonly title: string;
  readonly rows: readonly TokenRow[];
  readonly place: string;
}) {
  const shown = useBound(place, rows);
  if (rows.length === 0) return null;
  return (
    <>
      <table class="claims">
        <caption>{title}</caption>
        <tbody>
          {shown.map(({ name, value, when, refuses, meaning }) => (
            <tr key={name} data-claim={name} data-refuses={refuses}>
              <th scope="row" class="mono">
                <Plain place={`${place} ${name} name`} text={name} />
              </th>
              <td class="mono">
                <Plain place={`${place} ${name}`} name={name} text={value} />
                {when !== '' && <span class="when">{when}</span>}
              </td>
              <td class="dim">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More place={place} total={rows.length} />
    </>
  );
}

/** What a token says of itself. Its signature is not checked here. */
export function TokenTables({
  token,
  at,
  clock,
  place,
}: {
  readonly token: Token;
  readonly at: Instant;
  readonly clock: Clock | undefined;
  readonly place: string;
}) {
  const times = tokenTimes(token);
  const lifetime = lifetimeWords(times, at);
  const late = lifetime.state === 'valid' && expiredThere(times, at, clock);
  const opaque = token.kind === 'opaque';
  return (
    <>
      {token.claims !== undefined && (
        <p class="lifetime" data-state={late ? 'expired' : lifetime.state}>
          This token {lifetime.words}, by your own clock{late && "; by the server's clock it had expired"}.
        </p>
      )}
      {opaque && <p class="dim">An opaque token: only the server can read what it stands for.</p>}
      <Problems
        problems={opaque ? token.problems.filter(({ code }) => code !== 'not-a-jwt') : token.problems}
        place={`${place} token`}
      />
      <Members title="Header" rows={headerRows(token.header, at)} place={`${place} header`} />
      <Members title="Claims" rows={claimRows(token.claims, at)} place={`${place} claims`} />
    </>
  );
}
