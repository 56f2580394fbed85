import type { Problem } from '#core/problem.ts';
import { headerPieces } from '#core/secrets.ts';
import type { Borne } from './borne.ts';
import { TokenTables } from './TokenTables.tsx';
import { type TokenSetting, timesOnly } from './token-setting.ts';
import type { Checked } from './use-check.ts';
import { Value } from './Value.tsx';

const ofProof: ReadonlySet<string> = new Set([
  'dpop-htm-mismatch',
  'dpop-htu-mismatch',
  'dpop-ath-mismatch',
  'dpop-ath-missing',
  'dpop-signature-invalid',
]);

/** Is the problem one of the proof, and not of the token beside it? */
export const isOfProof = ({ code }: Problem): boolean => ofProof.has(code);

interface Props {
  readonly proof: Borne;
  readonly setting: TokenSetting;
  readonly place: string;
  readonly found: readonly Problem[];
  readonly checked: Checked | undefined;
}

/** The proof that its sender holds the key that a token is bound to (RFC 9449), and what of it holds. */
export function DpopProof({ proof: { text, token }, setting, place, found, checked }: Props) {
  const holds = checked !== undefined && 'proven' in checked && checked.proven;
  return (
    <div data-inner="DPoP proof">
      <h3>DPoP proof</h3>
      <p class="raw">
        <b>DPoP:</b> <Value place={place} name="the DPoP proof" pieces={headerPieces('DPoP', text)} />
      </p>
      {holds && (
        <p class="proven" data-proven>
          Proven: it is signed by the key that it names, for this method, this address and this token.
        </p>
      )}
      {checked !== undefined && 'failed' in checked && (
        <p class="dim" data-unproven>
          Its signature could not be checked ({checked.failed}).
        </p>
      )}
      {token !== undefined && (
        <TokenTables token={token} setting={timesOnly(setting)} place={place} found={found} titled />
      )}
    </div>
  );
}
