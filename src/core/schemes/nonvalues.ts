/** A text that was sent in place of a credential: what a script prints for nothing, or an example that nobody filled in. */
interface NonValue {
  readonly code: string;
  readonly pattern: RegExp;
  readonly message: string;
}

const list: readonly NonValue[] = [
  {
    code: 'literal-undefined',
    pattern: /^undefined$/i,
    message: 'The word undefined was sent: a variable had no value.',
  },
  {
    code: 'literal-null',
    pattern: /^(null|none|nil)$/i,
    message: 'A word for "nothing" was sent: a variable had no value.',
  },
  { code: 'literal-nan', pattern: /^nan$/i, message: 'NaN was sent: a failed calculation.' },
  { code: 'literal-false', pattern: /^false$/i, message: 'The word false was sent instead of a credential.' },
  {
    code: 'literal-object',
    pattern: /^\[object \w+\]$/,
    message: 'A script object was sent where its text was meant (a forgotten await or property).',
  },
  {
    code: 'literal-placeholder',
    pattern:
      /^(<[^<>]+>|\{\{?[\w .-]+\}\}?|\$\{?[\w.]+\}?|%[A-Za-z_]+%|x{3,}|your[-_ ][\w -]+|(insert|enter|paste|replace|add|put)[-_ ][\w -]+|((my|the|some)[-_ ]?)?(access|api|auth|bearer|jwt)[-_ ]?(token|key)([-_ ]?here)?|(my|the)[-_ ]?token([-_ ]?here)?|token|changeme)$/i,
    message: 'Text from the documentation was sent instead of a credential.',
  },
];

/** No example is longer; the patterns never see a hostile length. */
const longest = 80;

/** @returns the entry that the whole text matches */
export function nonValue(text: string): Omit<NonValue, 'pattern'> | undefined {
  const short = text.length <= longest ? text.trim() : '';
  return list.find(({ pattern }) => pattern.test(short));
}
