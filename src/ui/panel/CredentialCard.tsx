import type { Credentials } from '#core/credentials.ts';
import type { Problem } from '#core/problem.ts';
import type { RequestFacts } from '#core/request-facts.ts';
import { textPieces } from '#core/secrets.ts';
import { markOf } from '#core/tokens/marks.ts';
import type { Token } from '#core/tokens/token.ts';
import { TELLING } from '#ui/cut.ts';
import { type Spot, spotKind, spotWords } from './borne.ts';
import { More, useBound } from './bound.tsx';
import { DpopProof, isOfProof } from './DpopProof.tsx';
import { problemsAt } from './field-places.ts';
import { Problems } from './Problems.tsx';
import type { SentCredential } from './sent-credentials.ts';
import { TokenTables } from './TokenTables.tsx';
import type { TokenSetting } from './token-setting.ts';
import { useCheck } from './use-check.ts';
import { hasSecret, Plain, Reveal, Value } from './Value.tsx';

const kinds: Readonly<Record<SentCredential['kind'], string>> = {
  header: 'no scheme',
  'key-header': 'API key in a header',
  'key-parameter': 'API key in the query',
  'signed-address': 'signed address',
  userinfo: 'in the address',
  token: '',
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

/** "Bearer, JWT, 812 characters", after the name of the header; "JWT in a cookie, 812 characters". */
function summary(credential: SentCredential): string {
  const { kind, reading, token, spots: [spot] = [] } = credential;
  const word = (kind === 'header' ? reading?.scheme : undefined) ?? kinds[kind];
  const what = token === undefined ? '' : tokens[token.kind];
  const known = kind === 'token' && spot ? [`${what} in ${spotKind(spot)}`.trimStart()] : [word, what];
  const teller = credential.byDevTools ? 'told by DevTools' : '';
  return [...known, lengthOf(credential), teller].filter((each) => each !== '').join(', ');
}

/** The token, or the whole of the line, stands above; "decoded" is what user name and password were taken from. */
function fieldsOf({ fields }: Credentials, line: string): readonly [name: string, text: string][] {
  const parted = 'username' in fields;
  return Object.entries(fields).filter(
    ([name, text]) => name !== 'token' && text !== line && !(parted && name === 'decoded'),
  );
}

function Fields({
  reading,
  line,
  place,
  problems,
}: {
  readonly reading: Credentials;
  readonly line: string;
  readonly place: string;
  readonly problems: readonly Problem[];
}) {
  const fields = fieldsOf(reading, line);
  const names = fields.map(([name]) => name);
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
                <Problems problems={problemsAt(problems, name, names)} place={`${place} ${name}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More place={list} total={fields.length} />
    </>
  );
}

/** Where a token that is shown here went out as well. */
function Also({ spots, place }: { readonly spots: readonly Spot[]; readonly place: string }) {
  const list = `${place} also`;
  const shown = useBound(list, spots);
  if (spots.length === 0) return null;
  return (
    <>
      <p class="dim" data-also>
        <Plain place={list} text={`The same token also went out in ${shown.map(spotWords).join(', and in ')}.`} />
      </p>
      <More place={list} total={spots.length} />
    </>
  );
}

/** Of a token that no one but its server can read, what its mark tells. */
function Mark({ text }: { readonly text: string }) {
  const { vendor, key } = markOf(text) ?? {};
  if (vendor === undefined) return null;
  return (
    <p class="dim" data-mark={vendor}>
      By how it begins: a {key ? 'key' : 'token'} of {vendor}. Only its server can read what it stands for.
    </p>
  );
}

interface Props {
  readonly credential: SentCredential;
  readonly place: string;
  /** What its token is judged against. */
  readonly setting: TokenSetting;
  /** The last one that carried it. */
  readonly request: RequestFacts;
  /** How many rounds the exchange has. */
  readonly of: number;
}

/** What is wrong with a credential, and what can be read from it. */
function Decoded({ credential, place, setting, request }: Props) {
  const { kind, reading, token, proof, value } = credential;
  const checked = useCheck(credential, request);
  const proven = checked !== undefined && 'problems' in checked ? checked.problems : [];
  const told = reading?.problems ?? [];
  const codes = new Set(told.map(({ code }) => code));
  const found = [...told, ...proven.filter(({ code }) => !codes.has(code))];
  const [ofProof, own] = [found.filter(isOfProof), found.filter((each) => !isOfProof(each))];
  const line = proof?.token === undefined ? found : own;
  const names = reading !== undefined ? fieldsOf(reading, value).map(([name]) => name) : [];
  return (
    <>
      {token === undefined && <Problems problems={problemsAt(line, undefined, names)} place={place} />}
      {reading !== undefined && token?.header === undefined && (
        <Fields reading={reading} line={value} place={place} problems={token === undefined ? line : []} />
      )}
      {token !== undefined && <TokenTables token={token} setting={setting} place={place} found={line} />}
      {kind === 'token' && token === undefined && <Mark text={value} />}
      {proof !== undefined && (
        <DpopProof proof={proof} setting={setting} place={`${place} proof`} found={ofProof} checked={checked} />
      )}
    </>
  );
}

/** One credential: the line as it went out, masked, and what can be read from it. */
export function CredentialCard(props: Props) {
  const { credential, place, of } = props;
  const { kind, name, pieces, rounds, spots = [] } = credential;
  const isToken = kind === 'token';
  const [spot] = isToken ? spots : [];
  const label = name === '' && spot ? `in ${spotKind(spot)}` : name;
  return (
    <div class="block" data-credential={spot?.where ?? name}>
      <div class="heading">
        <h2>
          {isToken ? 'Token' : 'Credentials'}{' '}
          <small>
            {summary(credential)}
            {of > 1 && `, round ${rounds.map((round) => round + 1).join(', ')}`}
          </small>
        </h2>
        {hasSecret(pieces) && (
          <Reveal place={place} name={isToken ? `the token ${label}` : `${name} in the credentials`} />
        )}
      </div>
      <p class="raw">
        <b>
          <Plain place={`${place} label`} text={label} />:
        </b>{' '}
        <Value place={place} name={name} pieces={pieces} bare />
      </p>
      <Also spots={isToken ? spots.slice(1) : spots} place={place} />
      <Decoded {...props} />
    </div>
  );
}
