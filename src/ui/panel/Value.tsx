import { BULLETS } from '#ui/bullets.ts';
import { cut, FIRST, type Piece, type Shown } from '#ui/cut.ts';
import { useFolds } from './folds.ts';

const count = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'character' : 'characters'}`;

function Stretch({ shown }: { readonly shown: Shown }) {
  if (shown.kind === 'masked') {
    const name = `hidden, ${count(shown.length)}`;
    return (
      <span class="masked" role="img" aria-label={name} title={name}>
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

/** The button behind a value that reveals its secrets. */
function Reveal({ place, name }: { readonly place: string; readonly name: string }) {
  const folds = useFolds();
  return (
    <button
      type="button"
      class="small"
      data-action="reveal"
      aria-label={`Reveal ${name}`}
      aria-pressed={folds.isOpen(`${place} reveal`)}
      onClick={() => folds.toggle(`${place} reveal`)}
    >
      Reveal
    </button>
  );
}

interface Props {
  /** Where it stands, for the memory of what is open. */
  readonly place: string;
  /** What it is called, for the name of its button. */
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** A value as it came: long ones cut, unseen characters made visible, secrets masked until revealed. */
export function Value({ place, name, pieces }: Props) {
  const folds = useFolds();
  const { shown, left } = cut(
    pieces,
    folds.isOpen(`${place} reveal`),
    folds.isOpen(`${place} whole`) ? Number.POSITIVE_INFINITY : FIRST,
  );
  return (
    <>
      <span class="value">
        {shown.map((each, index) => (
          <Stretch key={String(index)} shown={each} />
        ))}
      </span>
      {left > 0 && (
        <button type="button" class="small" onClick={() => folds.toggle(`${place} whole`)}>
          Show {count(left)} more
        </button>
      )}
      {pieces.some(({ text, secret }) => secret && text !== '') && <Reveal place={place} name={name} />}
    </>
  );
}

/** A value without secrets. */
export function Plain({ place, text }: { readonly place: string; readonly text: string }) {
  return <Value place={place} name="" pieces={[{ text }]} />;
}
