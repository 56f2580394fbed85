/** A text that was sent in place of a credential: what a script prints for nothing, or an example that nobody filled in. */
interface NonValue {
  readonly code: string;
  readonly pattern: RegExp;
  readonly message: string;
}

/** Names in brackets that a template should have filled in, capitals as in a shell, and words that ask for a token. */
const placeholders: readonly RegExp[] = [
  /^(<(?!!)[^<>]+>|\{\{?[^{}"']+\}\}?|\[[A-Za-z][\w .-]+\]|[$#]\{[^{}]+\}|\$[A-Za-z_]\w*|\$\([^()]+\)|%[A-Za-z_]+%|%[sd@]|:[a-z_]+)$/i,
  /^(([\w]{1,10}[-_.])?x{3,}([-_.]x+)*|\w{1,10}[-_]x{6,})$/i,
  /^(your|insert|enter|paste|replace|add|put)[-_ ][\w -]+$/i,
  /^your[-_ ]?((access|api|auth|bearer|jwt|secret|personal|id)[-_ ]?){0,2}(token|key|jwt|secret)\w*$/i,
  /^((my|the|some|an?)[-_ ]?)?((super[-_ ]?)?secret[-_ ]?)?(access|api|auth|bearer|jwt|secret)[-_ ]?(token|key)([-_ ]?(goes[-_ ]?)?here)?$/i,
  /^((my|the|some|an?)[-_ ]?)?(token|jwt)([-_ ]?(goes[-_ ]?)?here)?$/i,
  /^([A-Z]{2,}_){1,4}(TOKEN|KEY|SECRET|JWT)(_HERE)?$/,
  /^(process\.env|import\.meta\.env|os\.environ|env)\.\w+$/i,
  /^change[-_ ]?me$/i,
];

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
    code: 'masked-token',
    pattern: /^[[<({*]{0,2}(redacted|filtered|masked|hidden|removed|omitted|scrubbed)[\]>)}*]{0,2}$/i,
    message: 'A copy was sent in which a tool had masked the credential.',
  },
  ...placeholders.map((pattern) => ({
    code: 'literal-placeholder',
    pattern,
    message: 'Text from the documentation was sent instead of a credential.',
  })),
];

/** No example is longer; the patterns never see a hostile length. */
const longest = 80;

/** @returns the entry that the whole text matches */
export function nonValue(text: string): Omit<NonValue, 'pattern'> | undefined {
  const short = text.length <= longest ? text.trim() : '';
  return list.find(({ pattern }) => pattern.test(short));
}
