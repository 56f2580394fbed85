import { useMemo } from 'preact/hooks';
import { noCredentials } from './body-secrets.ts';
import { requestAt, sentBody } from './borne.ts';
import { More, useBound } from './bound.tsx';
import { CredentialCard } from './CredentialCard.tsx';
import { hiddenSentence } from './hidden.ts';
import type { SectionProps } from './section.ts';
import { hiddenCredentials, type SentCredential, sentCredentials } from './sent-credentials.ts';
import { settingOf } from './setting-of.ts';

function None({ record, exchange }: SectionProps) {
  return <p class="dim">{useMemo(() => noCredentials(record, exchange), [record, exchange])}</p>;
}

/** Cards of one list; place names are those of the whole list, for the memory of what is open. */
function Cards({
  list,
  credentials,
  record,
  exchange,
}: SectionProps & { readonly list: string; readonly credentials: readonly SentCredential[] }) {
  return (
    <>
      {useBound(`${list}s`, credentials).map((credential, index) => (
        <CredentialCard
          key={String(index)}
          credential={credential}
          place={`${list} ${index}`}
          setting={settingOf(record, exchange, credential)}
          request={requestAt(exchange, credential.rounds.at(-1) ?? 0)}
          of={exchange.rounds.length}
        />
      ))}
      <More place={`${list}s`} total={credentials.length} />
    </>
  );
}

/** What went out to prove who asks: seen, possibly unseen, or nothing at all; then the tokens that stood elsewhere. */
export function SentCredentials({ record, exchange }: SectionProps) {
  const seen = useMemo(() => sentCredentials(exchange, sentBody(record, exchange)), [record, exchange]);
  const hidden = useMemo(() => hiddenCredentials(exchange), [exchange]);
  const tokens = seen.filter(({ kind }) => kind === 'token');
  const own = seen.filter(({ kind }) => kind !== 'token');
  return (
    <section data-section="credentials">
      {own.length === 0 && <h2>Credentials</h2>}
      <Cards list="credential" credentials={own} record={record} exchange={exchange} />
      {hidden.map((each) => (
        <p key={each.names.join() + each.why} class="dim">
          {hiddenSentence(each, exchange.rounds.length)}
        </p>
      ))}
      {own.length === 0 && hidden.length === 0 && <None record={record} exchange={exchange} />}
      <Cards list="token" credentials={tokens} record={record} exchange={exchange} />
    </section>
  );
}
