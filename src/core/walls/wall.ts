/** What a wall's file is made of. Types only. */
import type { Certainty } from '../exchange.ts';
import type { Mark } from '../refusing-answer.ts';

/** One way in which a wall refuses. All that is named of it must hold. */
export interface Refusal {
  /** Of docs/causes.md: bot-challenge, bot-blocked, waf-blocked, rate-limited, geo-blocked, ip-blocked, site-disabled, ... */
  readonly cause: string;
  readonly certainty: Certainty;
  /** A field of the answer that only its refusals have. */
  readonly field?: Mark;
  /** Looked for in the first 8,000 characters of the body, entities decoded. Holds a run of three letters. */
  readonly body?: RegExp;
  /** The statuses that it refuses with so. Missing: 400 and above. */
  readonly statuses?: readonly number[];
  /** The words alone are others' too: a carrier mark must stand beside them. */
  readonly needsCarrier?: true;
}

/** A bot wall, firewall or gate at the edge. One file, named for its id. */
export interface Wall {
  readonly id: string;
  /** "Cloudflare" */
  readonly name: string;
  /** Fields of the answer and names of cookies that show who carries the traffic. They never name who refused. */
  readonly carrier: { readonly fields?: readonly Mark[]; readonly cookies?: RegExp };
  readonly refusals: readonly Refusal[];
  /** What the owner of the site finds the refusal by: "Ray ID". In a field, or in the body as the first group. */
  readonly reference?: { readonly name: string; readonly field?: string; readonly body?: RegExp };
  /** The document that says so. */
  readonly source: { readonly name: string; readonly url: string };
}
