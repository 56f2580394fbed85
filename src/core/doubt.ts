/** Sentences that do not know themselves: what they say is certain of nothing. */
import type { Reason } from './reason.ts';
import type { Lexicon, Word } from './stated.ts';

const fault = `(?:${[
  'invalid|expired|missing|revoked|malformed|incorrect|wrong|unknown|bad|disabled|absent|not found|not valid',
  'locked|blocked|banned|suspended|deleted|limited|timed out|too many|limit reached',
  'lacks?|insufficient(?! permissions?\\b)|not (?:logged|signed) in|do(?:es)? not (?:exist|have)',
].join('|')})`;

/** "Invalid or expired token": two faults, and it does not say which. */
const hedge = new RegExp(`\\b${fault}\\b[^.;:]{0,60}\\bor\\b[^.;:]{0,60}\\b${fault}\\b`, 'i');

/** "The token may have expired", "if your session has expired": supposed, not told. */
const supposed =
  /\b(?:if|when(?:ever)?|whether|may(?! not\b)|might|could(?! not\b|n't)|possibly|perhaps|probably|either|unless|in case|make sure|ensure)\b/i;

const sentenceEnds = ['. ', '; ', '! ', '? ', '\n'];

/** Does what was found stand in a sentence that only supposes it, or asks? */
function isSupposed(said: string, { pattern }: Word): boolean {
  const found = pattern?.exec(said);
  if (!found) return false;
  const end = found.index + found[0].length;
  const start = Math.max(...sentenceEnds.map((each) => said.lastIndexOf(each, found.index - 1))) + 1;
  return supposed.test(said.slice(start, end)) || /^[^.;!\n]{0,60}\?/.test(said.slice(end, end + 64));
}

const lowered = (word: Word): Word => (word.certainty === 'certain' ? { ...word, certainty: 'likely' } : word);

/** What fits several causes, none of which explains the others, is certain of none. */
function byOthers(words: readonly Word[], { said }: Reason, { implied }: Lexicon): readonly Word[] {
  if (hedge.test(said))
    return words.map((word): Word => {
      const isSpecial = words.some(({ cause }) => implied.get(word.cause)?.has(cause));
      return isSpecial ? { ...word, certainty: 'possible' } : lowered(word);
    });
  const certain = new Set(words.filter(({ certainty }) => certainty === 'certain').map(({ cause }) => cause));
  const free = [...certain].filter((cause) => ![...certain].some((other) => implied.get(other)?.has(cause)));
  return free.length < 2 ? words : words.map(lowered);
}

/** @returns the words that one reason says, as sure as the reason itself leaves them */
export function doubted(words: readonly Word[], reason: Reason, lexicon: Lexicon): readonly Word[] {
  if (words.length === 0) return words;
  const left = byOthers(words, reason, lexicon);
  const { said } = reason;
  if (reason.is === 'code' || !(supposed.test(said) || said.includes('?'))) return left;
  return left.map((word) => (isSupposed(said, word) ? lowered(word) : word));
}
