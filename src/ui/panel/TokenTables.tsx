import type { Instant } from '#core/exchange.ts';
import type { Clock } from '#core/messages.ts';
import { lifetimeWords, tokenTimes } from '#core/tokens/times.ts';
import type { Token } from '#core/tokens/token.ts';
import { More, useBound } from './bound.tsx';
import { Problems } from './Problems.tsx';
import { claimRows, disclosureRows, expiredThere, headerRows, type TokenRow } from './token-rows.ts';
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
          {shown.map(({ name, value, when, refuses, meaning }, index) => (
            // A name can be there twice among the disclosures; the order of a token never changes.
            <tr key={String(index)} data-claim={name} data-refuses={refuses}>
              <th scope="row" class="mono">
                <Plain place={`${place} ${index} name`} text={name} />
              </th>
              <td class="mono">
                <Plain place={`${place} ${index}`} name={name} text={value} />
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

interface Props {
  readonly token: Token;
  readonly at: Instant;
  readonly clock: Clock | undefined;
  readonly place: string;
}

function Lifetime({ token, at, clock }: Props) {
  const times = tokenTimes(token);
  const lifetime = lifetimeWords(times, at);
  const late = lifetime.state === 'valid' && expiredThere(times, at, clock);
  // Of a proof nobody expects that it expires: then readToken finds nothing wrong with it.
  const endless = lifetime.state === 'no-expiry' && !token.problems.some(({ code }) => code === 'no-exp');
  if (token.claims === undefined || endless) return null;
  return (
    <p class="lifetime" data-state={late ? 'expired' : lifetime.state}>
      This token {lifetime.words}, by your own clock{late && "; by the server's clock it had expired"}.
    </p>
  );
}

/** A token that another one holds. */
function Inner({ title, ...props }: Props & { readonly title: string }) {
  return (
    <div data-inner={title}>
      <h3>{title}</h3>
      <TokenTables {...props} />
    </div>
  );
}

/** What a token says of itself. Its signature is not checked here. */
export function TokenTables({ token, at, clock, place }: Props) {
  const opaque = token.kind === 'opaque';
  const { payloadText = '' } = token;
  return (
    <>
      <Lifetime token={token} at={at} clock={clock} place={place} />
      {token.use !== undefined && (
        <p class="dim" data-use={token.use}>
          By its type or its claims: {token.use}.
        </p>
      )}
      {opaque && <p class="dim">An opaque token: only the server can read what it stands for.</p>}
      <Problems
        problems={opaque ? token.problems.filter(({ code }) => code !== 'not-a-jwt') : token.problems}
        place={`${place} token`}
      />
      <Members title="Header" rows={headerRows(token.header, at)} place={`${place} header`} />
      <Members title="Claims" rows={claimRows(token.claims, at)} place={`${place} claims`} />
      <Members title="Disclosed" rows={disclosureRows(token.disclosures, at)} place={`${place} disclosed`} />
      {payloadText !== '' && token.nested === undefined && (
        <p class="raw">
          <b>Payload:</b> <Plain place={`${place} payload`} name="the payload" text={payloadText} />
        </p>
      )}
      {token.nested && <Inner title="Token inside" token={token.nested} at={at} clock={clock} place={`${place} in`} />}
      {token.keyBinding && (
        <Inner title="Key binding" token={token.keyBinding} at={at} clock={clock} place={`${place} key`} />
      )}
    </>
  );
}
