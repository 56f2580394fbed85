import type { FunctionComponent } from 'preact';
import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { answeredRound, finalStatus } from '#core/relevance.ts';
import { urlPieces } from '#core/secrets.ts';
import { BackIcon } from '#ui/components/icons.tsx';
import { Bodies } from './Bodies.tsx';
import { Challenges } from './Challenges.tsx';
import { Cookies } from './Cookies.tsx';
import { StatusOnly } from './FullCapture.tsx';
import { FoldsContext } from './folds.ts';
import { Guard } from './Guard.tsx';
import { KnownFacts } from './KnownFacts.tsx';
import { meaningOf } from './meaning.ts';
import { Notice } from './Notice.tsx';
import { RawHeaders } from './RawHeaders.tsx';
import { Rounds } from './Rounds.tsx';
import { statusGroup } from './row.ts';
import { SentCredentials } from './SentCredentials.tsx';
import type { SectionProps } from './section.ts';
import type { PanelStore } from './store.ts';
import { Value } from './Value.tsx';
import { VerdictCard } from './VerdictCard.tsx';
import { WhatDiffered } from './WhatDiffered.tsx';
import { foldsOf, shownOf, Which } from './Which.tsx';

function Head({ exchange, store }: { readonly exchange: Exchange; readonly store: PanelStore }) {
  const round = answeredRound(exchange) ?? exchange.rounds.at(-1);
  return (
    <header class="head">
      <button
        type="button"
        class="tool"
        data-action="back"
        aria-label="Back to the list"
        title="Back"
        onClick={store.back}
      >
        <BackIcon />
      </button>
      <p class="line">
        <span class="method">{round?.method}</span>
        <span class="mono">
          <Value place="address" name="the address" pieces={urlPieces(round?.url ?? '')} />
        </span>
      </p>
    </header>
  );
}

/** What the status means by itself; under a verdict, which knows more, only what the server says. */
function MeaningCard({ record, store }: { readonly record: StoredRecord; readonly store: PanelStore }) {
  const [first] = store.findingsOf(record, record.exchange);
  const { title, lines } = meaningOf(record, first !== undefined && first.cause !== 'unknown');
  const group = record.weight === 'refused' ? statusGroup(finalStatus(record.exchange)) : record.weight;
  return (
    <section class="card" data-section="meaning" data-group={group}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** The verdict leads, once the checks are loaded; what is no refusal has none. */
function Verdict({ record, exchange, store }: SectionProps & { readonly store: PanelStore }) {
  const all = store.checks.value;
  if (all === undefined || record.weight === 'quiet' || record.weight === 'waiting') return null;
  const group = record.weight === 'refused' ? statusGroup(finalStatus(exchange)) : record.weight;
  return (
    <VerdictCard
      findings={store.findingsOf(record, exchange)}
      remarks={store.remarksOf(record, exchange)}
      words={all.words}
      exchange={exchange}
      group={group}
    />
  );
}

/** The sections under the card. */
const sections: readonly (readonly [what: string, section: FunctionComponent<SectionProps>])[] = [
  ['What differed', WhatDiffered],
  ['The rounds', Rounds],
  ['The challenges', Challenges],
  ['The credentials', SentCredentials],
  ['The cookies', Cookies],
  ['What is known of the origin', KnownFacts],
  ['The bodies', Bodies],
  ['The raw headers', RawHeaders],
];

/** What these are made from stands in the raw headers too. */
const elsewhere: ReadonlySet<FunctionComponent<SectionProps>> = new Set<FunctionComponent<SectionProps>>([
  Rounds,
  Challenges,
  SentCredentials,
  Cookies,
]);

const below = 'Nothing is lost: the raw headers are below.';

/** Everything that is known of one record, in the order in which a person asks. */
export function Detail({ store }: { readonly store: PanelStore }) {
  const record = store.record.value;
  if (record === undefined) return <p class="empty">Select a request to see what was refused, and what was sent.</p>;
  const exchange = shownOf(record, store);
  return (
    <FoldsContext.Provider value={foldsOf(record, store)}>
      {store.astray.value && <Notice name="astray" text="The filter hides this request in the list." />}
      <article key={record.n} class="detail" data-detail data-n={record.n} aria-label="Request" tabIndex={-1}>
        <Guard what="The address" hint={below} subject={exchange}>
          <Head exchange={exchange} store={store} />
        </Guard>
        <Which record={record} store={store} />
        <Guard what="The verdict" hint={below} subject={exchange}>
          <Verdict record={record} exchange={exchange} store={store} />
        </Guard>
        <Guard what="What it means" hint={below} subject={exchange}>
          <MeaningCard record={{ ...record, exchange }} store={store} />
        </Guard>
        <StatusOnly exchange={exchange} store={store} />
        {sections.map(([what, Section]) => (
          <Guard key={what} what={what} hint={elsewhere.has(Section) ? below : ''} subject={exchange}>
            <Section record={record} exchange={exchange} kept={store.kept} />
          </Guard>
        ))}
      </article>
    </FoldsContext.Provider>
  );
}
