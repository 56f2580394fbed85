import { useMemo } from 'preact/hooks';
import { noCredentials } from './body-secrets.ts';
import { More, useBound } from './bound.tsx';
import { CredentialCard } from './CredentialCard.tsx';
import { hiddenSentence } from './hidden.ts';
import type { SectionProps } from './section.ts';
import { hiddenCredentials, sentCredentials } from './sent-credentials.ts';
import { clockFor } from './server-clock.ts';

function None({ record, exchange }: SectionProps) {
  return <p class="dim">{useMemo(() => noCredentials(record, exchange), [record, exchange])}</p>;
}

/** What went out to prove who asks: seen, possibly unseen, or nothing at all. */
export function SentCredentials({ record, exchange }: SectionProps) {
  const seen = sentCredentials(exchange);
  const hidden = hiddenCredentials(exchange);
  return (
    <section data-section="credentials">
      {seen.length === 0 && <h2>Credentials</h2>}
      {useBound('credentials', seen).map((credential, index) => (
        <CredentialCard
          key={String(index)}
          credential={credential}
          place={`credential ${index}`}
          at={exchange.rounds[credential.rounds[0] ?? 0]?.at ?? exchange.startedAt}
          of={exchange.rounds.length}
          clock={clockFor(
            record,
            exchange.rounds.filter((_, round) => credential.rounds.includes(round)),
          )}
        />
      ))}
      <More place="credentials" total={seen.length} />
      {hidden.map((each) => (
        <p key={each.names.join() + each.why} class="dim">
          {hiddenSentence(each, exchange.rounds.length)}
        </p>
      ))}
      {seen.length === 0 && hidden.length === 0 && <None record={record} exchange={exchange} />}
    </section>
  );
}
