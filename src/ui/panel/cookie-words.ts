import type { Engine } from '#core/engine.ts';
import type { Instant } from '#core/exchange.ts';
import type { SetCookie } from '#core/set-cookie.ts';
import { momentWords } from './moment.ts';

/** The browser does with the cookie what this says, as far as its line and its request tell. */
export function fateWords({ fate }: SetCookie, request: Instant): string {
  if (fate.kind === 'refused') return 'The browser does not keep it.';
  if (fate.kind === 'deletes')
    return 'Deletes the cookie of this name, if the browser has one for the same host and path.';
  const until = fate.until === 'session' ? 'the browser closes' : momentWords(fate.until, request);
  const unless = fate.unless === undefined ? '' : ' Only if its Domain may have cookies: one such as co.uk may not.';
  return `Kept until ${until}.${unless}`;
}

/** One attribute as it counts. */
export interface AttributeWords {
  readonly text: string;
  /** What it means; empty where the text says it. */
  readonly meaning: string;
}

const sameSite: Readonly<Record<SetCookie['effective']['sameSite'], string>> = {
  Strict: 'only with requests that its own site began',
  Lax: 'with requests of other sites only for a whole page',
  None: 'with requests of other sites too',
  Default: 'counts as Lax',
};

/** Where the cookie goes and who may read it, after all defaults. Words for a person, in the order of what decides most. */
export function attributeWords(
  { effective }: SetCookie,
  engine: Engine['name'] | undefined,
): readonly AttributeWords[] {
  const { domain, hostOnly, path, httpOnly, secure, partitioned } = effective;
  const sites = engine === 'firefox' && effective.sameSite === 'Default' ? sameSite.None : sameSite[effective.sameSite];
  return [
    { text: hostOnly ? `For ${domain} alone` : `For ${domain} and hosts below it`, meaning: '' },
    { text: path === '/' ? 'all paths' : `paths within ${path}`, meaning: '' },
    ...(httpOnly ? [{ text: 'HttpOnly', meaning: 'no script reads it' }] : []),
    ...(secure ? [{ text: 'Secure', meaning: 'not over plain http' }] : []),
    { text: effective.sameSite === 'Default' ? 'no SameSite' : `SameSite=${effective.sameSite}`, meaning: sites },
    ...(partitioned ? [{ text: 'Partitioned', meaning: 'kept apart for the site of the page' }] : []),
  ];
}
