import type { Problem } from '#core/problem.ts';
import type { Token } from '#core/tokens/token.ts';
import { More, useBound } from './bound.tsx';
import { lifetimeOf } from './lifetime.ts';
import { Problems } from './Problems.tsx';
import { placeProblems } from './token-places.ts';
import { claimRows, disclosureRows, headerRows, type TokenRow } from './token-rows.ts';
import { type TokenSetting, timesOnly, tokenProblems } from './token-setting.ts';
import { Plain } from './Value.tsx';

/** A time that alone makes the token invalid at that moment (RFC 7519 sections 4.1.4 and 4.1.5). */
const refuses = ({ problems }: TokenRow): boolean =>
  problems.some(({ code }) => code === 'expired' || code === 'not-yet-valid');

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
          {shown.map((row, index) => (
            // A name can be there twice among the disclosures; the order of a token never changes.
            <tr key={String(index)} data-claim={row.name} data-refuses={refuses(row)}>
              <th scope="row" class="mono">
                <Plain place={`${place} ${index} name`} text={row.name} />
              </th>
              <td>
                <span class="mono">
                  <Plain place={`${place} ${index}`} name={row.name} text={row.value} />
                </span>
                {row.when !== '' && <span class="when">{row.when}</span>}
                <Problems problems={row.problems} place={`${place} ${index}`} />
              </td>
              <td class="dim">{row.meaning}</td>
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
  readonly setting: TokenSetting;
  readonly place: string;
  /** What was found in the line that the token stands in, or by proving it. */
  readonly found?: readonly Problem[];
  /** A title above says already what it is. */
  readonly titled?: true;
}

/** A token that another one holds, or that stands beside it. */
function Inner({ title, ...props }: Props & { readonly title: string }) {
  return (
    <div data-inner={title}>
      <h3>{title}</h3>
      <TokenTables {...props} />
    </div>
  );
}

/** The same fact by two readers, told once: the code of the line, and that of the token. */
const sameAs: ReadonlyMap<string, string> = new Map([['jwt-alg-none', 'alg-none']]);

/** What a token says of itself, and what is wrong with it, each at its place. Its signature is not checked here. */
export function TokenTables({ token, setting, place, found = [], titled }: Props) {
  const opaque = token.kind === 'opaque';
  const { payloadText = '' } = token;
  const own = tokenProblems(token, setting).filter(({ code }) => !(opaque && code === 'not-a-jwt'));
  const codes = new Set(own.map(({ code }) => code));
  const more = found.filter(({ code }) => !codes.has(sameAs.get(code) ?? code));
  const { above, ...placed } = placeProblems(token, [...more, ...own]);
  const lifetime = lifetimeOf(token, own, setting);
  return (
    <>
      {lifetime !== undefined && (
        <p class="lifetime" data-state={lifetime.state}>
          {lifetime.sentence}
        </p>
      )}
      {token.use !== undefined && !titled && (
        <p class="dim" data-use={token.use}>
          By its type or its claims: {token.use}.
        </p>
      )}
      {opaque && <p class="dim">An opaque token: only the server can read what it stands for.</p>}
      <Problems problems={above} place={`${place} token`} />
      <Members title="Header" rows={headerRows(token.header, setting, placed.header)} place={`${place} header`} />
      <Members title="Claims" rows={claimRows(token.claims, setting, placed.claims)} place={`${place} claims`} />
      <Members
        title="Disclosed"
        rows={disclosureRows(token.disclosures, setting, placed.disclosed)}
        place={`${place} disclosed`}
      />
      {payloadText !== '' && token.nested === undefined && (
        <p class="raw">
          <b>Payload:</b> <Plain place={`${place} payload`} name="the payload" text={payloadText} />
        </p>
      )}
      {token.nested && <Inner title="Token inside" token={token.nested} setting={setting} place={`${place} in`} />}
      {token.keyBinding && (
        <Inner
          title="Key binding"
          token={token.keyBinding}
          setting={timesOnly(setting)}
          place={`${place} key`}
          titled
        />
      )}
    </>
  );
}
