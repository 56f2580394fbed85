/** Which vendor answered, and what its words mean (vendors/<id>.ts). */
import { compactJson } from './compact-json.ts';
import type { Facts, Named } from './facts.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Mark } from './refusing-answer.ts';
import { type Vocabulary, vocabularyOf } from './stated.ts';
import type { Vendor } from './vendors/vendor.ts';

/** A vendor's own words. */
export interface VendorWords {
  readonly named: Named;
  readonly vocabulary: Vocabulary;
}

/** Characters of a body that its shape is looked for in. */
const longest = 2_000;

interface Marked {
  readonly vendor: Vendor;
  readonly value: RegExp;
}

type Place = 'fields' | 'sent';

function byField(vendors: readonly Vendor[], place: Place): ReadonlyMap<string, readonly Marked[]> {
  const all = new Map<string, Marked[]>();
  const add = (vendor: Vendor, [name, value]: Mark): void => {
    all.set(name, [...(all.get(name) ?? []), { vendor, value }]);
  };
  for (const vendor of vendors) for (const mark of vendor.marks[place] ?? []) add(vendor, mark);
  return all;
}

const phrasesOf = (vendors: readonly Vendor[], place: 'body' | 'codes') =>
  phraseIndex(vendors.flatMap((vendor) => (vendor.marks[place] ?? []).map((pattern) => ({ vendor, pattern }))));

/** @returns a function that gives the words of the vendors by whose marks an answer is known; mostly of none or one */
export function vendorFinder(vendors: readonly Vendor[]): (facts: Facts) => readonly VendorWords[] {
  const fields = byField(vendors, 'fields');
  const sent = byField(vendors, 'sent');
  const shapes = phrasesOf(vendors, 'body');
  const codes = phrasesOf(vendors, 'codes');
  const known = new Map<string, VendorWords>();

  function wordsOf({ id, name, reference, says }: Vendor): VendorWords {
    const words = known.get(id) ?? { named: { name, url: reference.url }, vocabulary: vocabularyOf(says) };
    known.set(id, words);
    return words;
  }

  return (facts) => {
    const found = new Set<Vendor>();
    for (const [name, lines] of facts.fields())
      for (const { vendor, value } of fields.get(name) ?? [])
        if (lines.some((line) => value.test(line))) found.add(vendor);
    const request = facts.round.sent;
    for (const { name, value: line } of request.state === 'seen' ? request.value : [])
      for (const { vendor, value } of sent.get(name.toLowerCase()) ?? []) if (value.test(line)) found.add(vendor);
    const text = facts.bodyText();
    if (text) for (const { vendor } of shapes(compactJson(text).slice(0, longest))) found.add(vendor);
    for (const { said } of facts.reasons()) for (const { vendor } of codes(said)) found.add(vendor);
    return [...found].map(wordsOf);
  };
}
