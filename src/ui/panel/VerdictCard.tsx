import type { CauseWords, Step } from '#core/causes/cause.ts';
import type { Actor, Certainty, Evidence, Exchange, Finding } from '#core/exchange.ts';
import type { Remark } from '#core/remarks.ts';
import { textPieces } from '#core/secrets.ts';
import { masked } from '#ui/bullets.ts';
import { placeWords } from '#ui/verdict/places.ts';
import { visible } from '#ui/visible.ts';
import { retryWords } from './retry-words.ts';

const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible',
};

const actorWords: Readonly<Record<Actor, string>> = {
  visitor: 'For the visitor',
  developer: 'For the developer',
  'site-owner': 'For the site owner',
  network: 'For who runs the network',
};

/** As it may be shown: secrets masked, and what cannot be seen made visible. */
const shownText = (text: string): string =>
  visible(masked(textPieces(text)))
    .map((piece) => piece.text)
    .join('');

/** What stands there: the status and the method can be told from the round. Secrets within are masked. */
function quoteOf({ part, quote, round, absent }: Evidence, { rounds }: Exchange): string {
  if (absent) return '';
  const of = rounds[round];
  const told =
    quote ??
    (part === 'method' ? of?.method : undefined) ??
    (part === 'status' && of?.response.state === 'seen' ? String(of.response.value.status) : '');
  return shownText(told ?? '');
}

function Proof({ evidence, exchange }: { readonly evidence: Evidence; readonly exchange: Exchange }) {
  const quote = quoteOf(evidence, exchange);
  const round = exchange.rounds.length > 1 ? ` (round ${evidence.round + 1})` : '';
  return (
    <li data-part={evidence.part} data-name={evidence.name} data-absent={evidence.absent}>
      {placeWords(evidence)}
      {round}
      {quote === '' ? '.' : ': '}
      {quote !== '' && <mark class="mono">{quote}</mark>}
    </li>
  );
}

function Steps({ steps, params }: { readonly steps: readonly Step[]; readonly params: Finding['params'] }) {
  const fitting = steps.filter(({ when }) => when === undefined || when(params));
  return (
    <ol class="steps">
      {fitting.map(({ text, code, in: kind }) => (
        <li key={text}>
          {text}
          {code !== undefined && (
            <>
              {kind !== undefined && <small class="kind"> {kind}</small>}
              <pre class="mono" data-in={kind}>
                {code}
              </pre>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The steps of who must act first; a visitor's are in the popup. */
function AllSteps({ finding, words }: { readonly finding: Finding; readonly words: CauseWords }) {
  const { params } = finding;
  const order = (['developer', 'site-owner', 'network'] as const).filter((who) =>
    words.steps[who]?.some(({ when }) => when === undefined || when(params)),
  );
  const first = order.filter((who) => who === finding.actor);
  return (
    <>
      {[...first, ...order.filter((who) => !first.includes(who as never))].map((who) => (
        <div key={who} data-steps={who}>
          <h3>{who === finding.actor ? 'What to do' : actorWords[who]}</h3>
          <Steps steps={words.steps[who] ?? []} params={params} />
        </div>
      ))}
    </>
  );
}

interface Props {
  readonly findings: readonly Finding[];
  /** What is worth knowing besides. */
  readonly remarks?: readonly Remark[];
  readonly words: Readonly<Record<string, CauseWords>>;
  readonly exchange: Exchange;
  readonly group: string;
}

function Others({ findings, words, exchange }: Omit<Props, 'group' | 'remarks'>) {
  if (findings.length === 0) return null;
  return (
    <details class="others">
      <summary>Other possible causes ({findings.length})</summary>
      {findings.map((finding) => (
        <div key={finding.cause} data-other={finding.cause}>
          <p>
            {words[finding.cause]?.sentence(finding.params)} <small>{certaintyWords[finding.certainty]}</small>
          </p>
          <ul class="evidence">
            {finding.evidence.map((evidence, index) => (
              <Proof key={String(index)} evidence={evidence} exchange={exchange} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** Whose own words or marks these are, and what its owner finds the refusal by. */
function By({ params }: { readonly params: Finding['params'] }) {
  const { by, byUrl, reference, referenceName } = params;
  if (by === undefined || byUrl === undefined) return null;
  return (
    <p data-by={by}>
      Known by its own marks:{' '}
      <a href={String(byUrl)} target="_blank" rel="noreferrer">
        {by}
      </a>
      {reference !== undefined && (
        <>
          . {referenceName} to quote: <span class="mono">{shownText(String(reference))}</span>
        </>
      )}
    </p>
  );
}

/** The verdict: one sentence, how sure it is, who must act, what shows it, what to do. */
export function VerdictCard({ findings, remarks = [], words, exchange, group }: Props) {
  const [finding, ...others] = findings;
  const own = finding && words[finding.cause];
  if (finding === undefined || own === undefined) return null;
  return (
    <section class="card verdict" data-section="verdict" data-cause={finding.cause} data-group={group}>
      <h2>{own.sentence(finding.params)}</h2>
      <p class="tags">
        <span data-certainty={finding.certainty}>{certaintyWords[finding.certainty]}</span>
        <span data-actor={finding.actor}>{actorWords[finding.actor]}</span>
        <span data-retry>{group === 'healed' ? 'Healed: a later try went well' : retryWords(finding.retry)}</span>
      </p>
      <By params={finding.params} />
      <h3>What shows it</h3>
      <ol class="evidence">
        {finding.evidence.map((evidence, index) => (
          <Proof key={String(index)} evidence={evidence} exchange={exchange} />
        ))}
      </ol>
      <AllSteps finding={finding} words={own} />
      <p>
        <a href={own.reference.url} target="_blank" rel="noreferrer">
          {own.reference.name}
        </a>
      </p>
      {remarks.map(({ id, text, evidence }) => (
        <p key={id} data-remark={id}>
          Besides: {text} <small>{placeWords(evidence)}</small>
        </p>
      ))}
      <Others findings={others} words={words} exchange={exchange} />
    </section>
  );
}
