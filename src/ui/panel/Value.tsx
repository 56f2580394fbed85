import { textPieces } from '#core/secrets.ts';
import { BULLETS } from '#ui/bullets.ts';
import { charactersOf, cut, FIRST, type Piece, type Shown } from '#ui/cut.ts';
import { useFolds } from './folds.ts';

const count = (n: number, more = ''): string =>
  `${n.toLocaleString('en')} ${more}${n === 1 ? 'character' : 'characters'}`;

function Stretch({ shown }: { readonly shown: Shown }) {
  if (shown.kind === 'masked') {
    const name = shown.length === undefined ? 'hidden' : `hidden, ${count(shown.length)}`;
    return (
      <span class={shown.fault ? 'masked fault' : 'masked'} role="img" aria-label={name} title={name}>
        {BULLETS}
      </span>
    );
  }
  const runs = (
    <>
      {shown.runs.map(({ text, control }, index) =>
        control === undefined ? (
          text
        ) : (
          // Runs have no identity but their place.
          <mark key={String(index)} class="control" title={control}>
            {text}
          </mark>
        ),
      )}
    </>
  );
  return shown.fault ? <span class="fault">{runs}</span> : runs;
}

/** The button that reveals the secrets of the value at this place, and hides them again. */
export function Reveal({ place, name }: { readonly place: string; readonly name: string }) {
  const folds = useFolds();
  const word = folds.isOpen(`${place} reveal`) ? 'Hide' : 'Reveal';
  return (
    <button
      type="button"
      class="small"
      data-action="reveal"
      aria-label={`${word} ${name}`}
      onClick={() => folds.toggle(`${place} reveal`)}
    >
      {word}
    </button>
  );
}

interface Props {
  /** Where it stands, for the memory of what is open. */
  readonly place: string;
  /** What it is called, for the name of its button. */
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** The button stands elsewhere. */
  readonly bare?: boolean;
  /** The value is a text in lines, and so many of them are shown at first. */
  readonly lines?: number;
}

export const hasSecret = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ text, secret }) => secret && text !== '');

/** A value as it came: long ones cut, unseen characters made visible, secrets masked until revealed. */
export function Value({ place, name, pieces, bare = false, lines }: Props) {
  const folds = useFolds();
  const revealed = folds.isOpen(`${place} reveal`);
  const whole = folds.isOpen(`${place} whole`);
  const inLines = lines !== undefined;
  const limit = inLines ? Math.min(FIRST, charactersOf(pieces, revealed, lines)) : FIRST;
  const first = cut(pieces, revealed, limit, inLines);
  const { left } = first;
  const { shown } = whole && left > 0 ? cut(pieces, revealed, Number.POSITIVE_INFINITY, inLines) : first;
  const reveal = !bare && hasSecret(pieces) && <Reveal place={place} name={name} />;
  // A button at the end of a line of its own looks lost: it stays with the mask before it.
  const last = reveal && left === 0 && shown.at(-1)?.kind === 'masked' ? shown.at(-1) : undefined;
  const rest = last === undefined ? shown : shown.slice(0, -1);
  return (
    <>
      <span class="value">
        {rest.map((each, index) => (
          <Stretch key={String(index)} shown={each} />
        ))}
      </span>
      {left > 0 && (
        <button type="button" class="small" onClick={() => folds.toggle(`${place} whole`)}>
          {whole ? 'Show less' : `Show ${count(left, 'more ')}`}
        </button>
      )}
      {reveal && (
        // Around the button in either case: it stays the same one, and keeps the focus.
        <span class="last">
          {last !== undefined && <Stretch shown={last} />}
          {reveal}
        </span>
      )}
    </>
  );
}

/** A value that is no secret as such; addresses and tokens may stand in any text, and what is secret of them is masked. */
export function Plain({
  place,
  text,
  name = 'the value',
}: {
  readonly place: string;
  readonly text: string;
  readonly name?: string;
}) {
  return <Value place={place} name={name} pieces={textPieces(text)} />;
}
