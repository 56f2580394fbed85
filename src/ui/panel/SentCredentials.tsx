import type { Exchange } from '#core/exchange.ts';
import { More, useBound } from './bound.tsx';
import { CredentialCard } from './CredentialCard.tsx';
import { hiddenSentence } from './hidden.ts';
import { hiddenCredentials, sentCredentials } from './sent-credentials.ts';

/** What went out to prove who asks: seen, possibly unseen, or nothing at all. */
export function SentCredentials({ exchange }: { readonly exchange: Exchange }) {
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
        />
      ))}
      <More place="credentials" total={seen.length} />
      {hidden.map((each) => (
        <p key={each.names.join() + each.why} class="dim">
          {hiddenSentence(each, exchange.rounds.length)}
        </p>
      ))}
      {seen.length === 0 && hidden.length === 0 && <p class="dim">No Authorization header and no API key was sent.</p>}
    </section>
  );
}
