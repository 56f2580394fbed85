/** What is left of a limit on requests, and when there will be more: told only where nothing is left. */
import type { Header } from '../exchange.ts';
import type { Reason } from '../reason.ts';
import type { Answer } from './answer.ts';
import { say } from './statement.ts';

/**
 * One number in a field of its own: `X-RateLimit-Remaining`, `X-Rate-Limit-Remaining`, `X-RateLimit-Remaining-Minute` (Kong),
 * `anthropic-ratelimit-tokens-remaining`, `RateLimit-Remaining` (draft-ietf-httpapi-ratelimit-headers-06).
 */
const own = /rate-?limit.{0,40}?(remaining|reset)/;

/** `limit=100, remaining=0, reset=5` (the same draft, 07), `"default";r=0;t=5` (draft 10). */
const parameter = /\b(remaining|reset|r|t)=(\d{1,15})/g;

const isZero = (value: string): boolean => /^\s*0+(?:\.0*)?\s*$/.test(value);

/** @returns name without the words that tell apart its members: those of one limit have the same */
const family = (name: string): string => name.replace(/-?(?:remaining|reset)/, '');

function readCombined(to: Reason[], value: string, round: number): boolean {
  const found = [...value.slice(0, 1_000).matchAll(parameter)];
  const isUsedUp = found.some(([, name, left]) => /^r(?:emaining)?$/.test(name ?? '') && Number(left) === 0);
  if (isUsedUp)
    for (const [written, name = '', said = ''] of found)
      say(to, 'header', 'code', said, `ratelimit.${name}`, { round, part: 'response', name: 'ratelimit' }, written);
  return isUsedUp;
}

/** `field` is the name of the header field; of parameters "ratelimit.r", as the drafts name them. */
export function rateLimitReasons(to: Reason[], { headers, round }: Answer): void {
  const single: { readonly name: string; readonly value: string; readonly isReset: boolean }[] = [];
  const policies: Header[] = [];
  let isUsedUp = false;
  for (const header of headers) {
    const { name, value } = header;
    if (name === 'retry-after') say(to, 'header', 'code', value, name, { round, part: 'response', name }, value.trim());
    else if (name === 'ratelimit') isUsedUp = readCombined(to, value, round) || isUsedUp;
    else if (name === 'ratelimit-policy') policies.push(header);
    else if (name.includes('limit')) {
      const member = own.exec(name)?.[1];
      if (member !== undefined) single.push({ name, value, isReset: member === 'reset' });
    }
  }
  if (!isUsedUp && single.length === 0) return;
  const empty = new Set(single.filter((each) => !each.isReset && isZero(each.value)).map(({ name }) => family(name)));
  for (const { name, value } of single)
    if (empty.has(family(name)))
      say(to, 'header', 'code', value, name, { round, part: 'response', name }, value.trim());
  if (isUsedUp || empty.size > 0)
    for (const { value } of policies)
      say(
        to,
        'header',
        'code',
        value,
        'ratelimit-policy',
        { round, part: 'response', name: 'ratelimit-policy' },
        value,
      );
}
