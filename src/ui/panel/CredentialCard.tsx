import type { Credentials } from '#core/credentials.ts';
import type { Instant } from '#core/exchange.ts';
import type { Token } from '#core/tokens/token.ts';
import { Problems } from './Problems.tsx';
import type { SentCredential } from './sent-credentials.ts';
import { TokenTables } from './TokenTables.tsx';
import { Value } from './Value.tsx';

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

/** "Bearer, JWT, 812 characters", after the name of the header. */
function summary({ kind, value, reading }: SentCredential): string {
  const length = `${value.length.toLocaleString('en')} characters`;
  const words = reading === undefined ? kinds[kind] : (reading.scheme ?? 'no scheme');
  const token = reading?.token === undefined ? '' : tokens[reading.token.kind];
  return [words, token, length].filter((word) => word !== '').join(', ');
}

function Fields({ reading, place }: { readonly reading: Credentials; readonly place: string }) {
  // The token stands in the line above; "decoded" is what user name and password were taken from.
  const parted = 'username' in reading.fields;
  const fields = Object.entries(reading.fields).filter(([name]) => name !== 'token' && !(parted && name === 'decoded'));
  if (fields.length === 0) return null;
  return (
    <table class="facts">
      <tbody>
        {fields.map(([name, text]) => (
          <tr key={name} data-field={name}>
            <th scope="row">{name}</th>
            <td class="mono">
              <Value
                place={`${place} ${name}`}
                name={name}
                pieces={[{ text, secret: reading.secretFields.includes(name) }]}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly credential: SentCredential;
  readonly place: string;
  readonly at: Instant;
  /** How many rounds the exchange has. */
  readonly of: number;
}

/** One credential: the line as it went out, masked, and what can be read from it. */
export function CredentialCard({ credential, place, at, of }: Props) {
  const { name, pieces, reading, rounds } = credential;
  return (
    <div class="block" data-credential={name}>
      <h2>
        Credentials{' '}
        <small>
          {summary(credential)}
          {of > 1 && `, round ${rounds.map((round) => round + 1).join(', ')}`}
        </small>
      </h2>
      <p class="raw">
        <b>{name}:</b> <Value place={place} name={name} pieces={pieces} />
      </p>
      {reading !== undefined && (
        <>
          <Problems problems={reading.problems} />
          {reading.token?.header === undefined && <Fields reading={reading} place={place} />}
          {reading.token !== undefined && <TokenTables token={reading.token} at={at} place={place} />}
        </>
      )}
    </div>
  );
}
