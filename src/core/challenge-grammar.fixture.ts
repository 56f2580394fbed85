/**
 * The grammar of RFC 9110, written down rule by rule, for comparison with the parser: slow, and nothing but the grammar.
 * A rule gives every place where it may end, with what it read until there.
 */
interface Match<T> {
  readonly end: number;
  readonly value: T;
}
type Rule<T> = (text: string, at: number) => readonly Match<T>[];

/** What a field value says, by the grammar. */
export interface Reading {
  readonly scheme: string;
  readonly token68?: string;
  readonly params: readonly { readonly name: string; readonly value: string; readonly quoted: boolean }[];
}

function distinct<T>(matches: readonly Match<T>[]): readonly Match<T>[] {
  return [...new Map(matches.map((each) => [JSON.stringify(each), each])).values()];
}

const char =
  (pattern: RegExp): Rule<string> =>
  (text, at) =>
    at < text.length && pattern.test(text.charAt(at)) ? [{ end: at + 1, value: text.charAt(at) }] : [];

const map =
  <A, B>(rule: Rule<A>, change: (value: A) => B): Rule<B> =>
  (text, at) =>
    rule(text, at).map(({ end, value }) => ({ end, value: change(value) }));

const then =
  <A, B>(first: Rule<A>, second: Rule<B>): Rule<readonly [A, B]> =>
  (text, at) =>
    distinct(
      first(text, at).flatMap((a) =>
        second(text, a.end).map(({ end, value }) => ({ end, value: [a.value, value] as const })),
      ),
    );

const either =
  <A, B>(first: Rule<A>, second: Rule<B>): Rule<A | B> =>
  (text, at) => [...first(text, at), ...second(text, at)];

const nothing: Rule<undefined> = (_, at) => [{ end: at, value: undefined }];
const optional = <A>(rule: Rule<A>): Rule<A | undefined> => either(rule, nothing);

/** `*rule` of RFC 5234 section 3.6. */
function many<A>(rule: Rule<A>): Rule<readonly A[]> {
  return (text, at) => {
    const all: Match<readonly A[]>[] = [{ end: at, value: [] }];
    for (let latest = all.slice(); latest.length > 0; ) {
      latest = distinct(
        latest.flatMap((before) =>
          rule(text, before.end).map(({ end, value }) => ({ end, value: [...before.value, value] })),
        ),
      ).slice();
      all.push(...latest);
    }
    return distinct(all);
  };
}

/** `*rule` and `1*rule` of characters, as one text. */
const text = (rule: Rule<string>): Rule<string> => map(many(rule), (parts) => parts.join(''));
const text1 = (rule: Rule<string>): Rule<string> => map(then(rule, text(rule)), ([first, rest]) => first + rest);

const OWS = text(char(/[ \t]/));
const BWS = OWS;
const DQUOTE = char(/"/);
const SP = char(/ /);

// Section 5.6.2.
const tchar = char(/[!#$%&'*+\-.^_`|~0-9A-Za-z]/);
const token = text1(tchar);

// Section 5.6.4; every character that is not ASCII stands for obs-text.
const qdtext = char(/[\t \x21\x23-\x5b\x5d-\x7e\u0080-\uffff]/);
const quotedPair = map(then(char(/\\/), char(/[\t \x21-\x7e\u0080-\uffff]/)), ([, escaped]) => escaped);
const quotedString = map(then(then(DQUOTE, text(either(qdtext, quotedPair))), DQUOTE), ([[, inner]]) => inner);

/** Section 5.6.1.2, what a recipient must accept: [ element ] *( OWS "," OWS [ element ] ). */
function list<A extends object>(element: Rule<A>): Rule<readonly A[]> {
  const more = map(then(then(then(OWS, char(/,/)), OWS), optional(element)), ([, next]) => next);
  return map(then(optional(element), many(more)), ([first, rest]) =>
    [first, ...rest].filter((each): each is A => each !== undefined),
  );
}

// Section 11.2.
const token68 = map(then(text1(char(/[A-Za-z0-9\-._~+/]/)), text(char(/=/))), ([start, padding]) => start + padding);
const value = either(
  map(token, (bare) => ({ value: bare, quoted: false })),
  map(quotedString, (inner) => ({ value: inner, quoted: true })),
);
const authParam = map(then(then(then(then(token, BWS), char(/=/)), BWS), value), ([[[[name]]], rest]) => ({
  name,
  ...rest,
}));

// Section 11.3: auth-scheme [ 1*SP ( token68 / #auth-param ) ].
const body: Rule<Omit<Reading, 'scheme'>> = either(
  map(token68, (data) => ({ token68: data, params: [] })),
  map(list(authParam), (params) => ({ params })),
);
const challenge: Rule<Reading> = map(then(token, optional(then(text1(SP), body))), ([scheme, rest]) => ({
  scheme,
  ...(rest?.[1] ?? { params: [] }),
}));

/** Section 11.6.1 in section 5.5: blanks around a field value are no part of it. */
const field = map(then(then(OWS, list(challenge)), OWS), ([[, challenges]]) => challenges);

/** @returns every reading that the grammar allows of the whole field value; none: it does not match */
export function readByGrammar(line: string): readonly (readonly Reading[])[] {
  const whole = field(line, 0).filter(({ end }) => end === line.length);
  return distinct(whole.map(({ value: reading }) => ({ end: line.length, value: reading }))).map(
    ({ value: reading }) => reading,
  );
}
