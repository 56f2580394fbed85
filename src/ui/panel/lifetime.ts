import type { Problem } from '#core/problem.ts';
import { lifetimeWords, tokenTimes } from '#core/tokens/times.ts';
import type { Token } from '#core/tokens/token.ts';
import { momentOf, type TokenSetting } from './token-setting.ts';

/** Where the request lies in the life of its token. */
export interface Lifetime {
  readonly state: 'valid' | 'expired' | 'not-yet' | 'unsure';
  readonly sentence: string;
}

const verbal = ({ state, words }: ReturnType<typeof lifetimeWords>): string =>
  state === 'not-yet' ? `was ${words}` : words;

/**
 * Says in one sentence what checkToken has found of the times of a token, by the clock that judged.
 * @returns nothing where no time ends it: readToken says so where that is worth a word
 */
export function lifetimeOf(token: Token, problems: readonly Problem[], setting: TokenSetting): Lifetime | undefined {
  const times = tokenTimes(token);
  const { at, clock } = setting;
  const moment = momentOf(setting);
  const told = lifetimeWords(times, moment);
  if (told.state === 'no-expiry') return undefined;
  const found = (code: string): boolean => problems.some((problem) => problem.code === code);
  const state = found('expired') ? 'expired' : found('not-yet-valid') ? 'not-yet' : 'valid';
  const { within = 0 } = clock ?? {};
  const [early, late] = [moment - within, moment + within].map((each) => lifetimeWords(times, each).state);
  if (state === 'valid' && early !== late) {
    const what = late === 'expired' ? 'expired' : 'became valid';
    const seconds = Math.ceil(within / 1_000);
    const sentence = `This token ${what} at about the time of this request; the server's clock is known to within ${seconds} s.`;
    return { state: 'unsure', sentence };
  }
  if (clock === undefined) return { state, sentence: `This token ${verbal(told)}, by your own clock.` };
  const own = lifetimeWords(times, at);
  const differs = own.state === told.state ? '' : `; by your own clock it ${verbal(own)}`;
  return { state, sentence: `This token ${verbal(told)}, by the server's clock${differs}.` };
}
