/** What a vendor's file is made of. Types only. */
import type { Says } from '../causes/cause.ts';
import type { Mark } from '../refusing-answer.ts';

/** A service whose answers are known by marks, and what its own codes and sentences mean. One file, named for its id. */
export interface Vendor {
  readonly id: string;
  /** As it calls itself: "Cloudflare API". */
  readonly name: string;
  /** Each is enough by itself. A host name is none: services stand behind hosts of all names. */
  readonly marks: {
    /** Fields of its answers, lower-case. Not those of who merely carries them. */
    readonly fields?: readonly Mark[];
    /** Fields of requests to it: the beginning of its tokens. */
    readonly sent?: readonly Mark[];
    /** The shape of its bodies: looked for in the first 2,000 characters. Each holds a run of three letters. */
    readonly body?: readonly RegExp[];
    /** Codes that nobody else writes, as reasons say them. Each holds a run of three letters. */
    readonly codes?: readonly RegExp[];
  };
  /** What it means by its words, by cause: of one reason these count before what all servers mean (causes/<id>.says.ts). */
  readonly says: Readonly<Record<string, Says>>;
  /** The document that says so. */
  readonly reference: { readonly name: string; readonly url: string };
}
