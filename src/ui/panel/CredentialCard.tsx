import type { Credentials } from '#core/credentials.ts';
import type { Instant } from '#core/exchange.ts';
import type { Clock } from '#core/messages.ts';
import { textPieces } from '#core/secrets.ts';
import type { Token } from '#core/tokens/token.ts';
import { TELLING } from '#ui/cut.ts';
import { More, useBound } from './bound.tsx';
import { Problems } from './Problems.tsx';
import type { SentCredential } from './sent-credentials.ts';
import { TokenTables } from './TokenTables.tsx';
import { hasSecret, Reveal, Value } from './Value.tsx';

const kinds: Readonly<Record<SentCredential['kind'], string>> = {
  header: '',
  'key-header': 'API key in a header',
  'key-parameter': 'API key in the query',
  userinfo: 'in the address',
};

const tokens: Readonly<Record<Token['kind'], string>> = {
  JWS: 'JWT',
  JWE: 'encrypted JWT',
  'SD-JWT': 'SD-JWT',
  unsecured: 'JWT without signature',
  invalid: 'broken JWT',
  opaque: '',
};

/** "812 characters"; nothing where the length of a password would follow from it. */
function lengthOf({ kind, value, reading }: SentCredential): string {
  const { length } = reading?.fields.token ?? value;
  if (length < TELLING || kind === 'userinfo' || reading?.kind === 'basic') return '';
  return `${length.toLocaleString('en')} characters`;
}

/** "Bearer, JWT, 812 characters", after the name of the header. */
function summary(credential: SentCredential): string {
  const { kind, reading } = credential;
  const words = reading === undefined ? kinds[kind] : (reading.scheme ?? 'no scheme');
  const token = reading?.token === undefined ? '' : tokens[reading.token.kind];
  const teller = credential.byDevTools ? 'told by DevTools' : '';
  return [words, token, lengthOf(credential), teller].filter((word) => word !== '').join(', ');
}

function Fields({ reading, place }: { readonly reading: Credentials; readonly place: string }) {
  // The token stands in the line above; "decoded" is what user name and password were taken from.
  const parted = 'username' in reading.fields;
  const fields = Object.entries(reading.fields).filter(([name]) => name !== 'token' && !(parted && name === 'decoded'));
  const list = `${place} fields`;
  const shown = useBound(list, fields);
  if (fields.length === 0) return null;
  return (
    <>
      <table class="facts">
        <tbody>
          {shown.map(([name, text]) => (
            <tr key={name} data-field={name}>
              <th scope="row">{name}</th>
              <td class="mono">
                <Value
                  place={`${place} ${name}`}
                  name={name}
                  pieces={reading.secretFields.includes(name) ? [{ text, secret: true }] : textPieces(text)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More place={list} total={fields.length} />
    </>
  );
}

interface Props {
  readonly credential: SentCredential;
  readonly place: string;
  readonly at: Instant;
  /** How many rounds the exchange has. */
  readonly of: number;
  /** The server's, where it is known. */
  readonly clock: Clock | undefined;
}

/** One credential: the line as it went out, masked, and what can be read from it. */
export function CredentialCard({ credential, place, at, of, clock }: Props) {
  const { name, pieces, reading, rounds } = credential;
  return (
    <div class="block" data-credential={name}>
      <div class="heading">
        <h2>
          Credentials{' '}
          <small>
            {summary(credential)}
            {of > 1 && `, round ${rounds.map((round) => round + 1).join(', ')}`}
          </small>
        </h2>
        {hasSecret(pieces) && <Reveal place={place} name={`${name} in the credentials`} />}
      </div>
      <p class="raw">
        <b>{name}:</b> <Value place={place} name={name} pieces={pieces} bare />
      </p>
      {reading !== undefined && (
        <>
          <Problems problems={reading.problems} place={place} />
          {reading.token?.header === undefined && <Fields reading={reading} place={place} />}
          {reading.token !== undefined && <TokenTables token={reading.token} at={at} clock={clock} place={place} />}
        </>
      )}
    </div>
  );
}
