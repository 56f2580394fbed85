import type { CookieName } from '#core/messages.ts';
import type { Words } from '#ui/words.ts';
import { StepCard } from './StepCard.tsx';
import type { PopupStore } from './store.ts';

function Names({ cookies, words }: { readonly cookies: readonly CookieName[]; readonly words: Words }) {
  return (
    <ul class="cookies" data-cookies>
      {cookies.map(({ name, domain, path, partitioned }) => (
        <li key={`${name} ${domain} ${path} ${partitioned}`}>
          {name}
          {partitioned && <small>{words.say('cookies_partitioned')}</small>}
        </li>
      ))}
    </ul>
  );
}

/** Shows what would be removed before it offers to remove it. */
export function CookiesStep({
  store,
  words,
  first,
}: {
  readonly store: PopupStore;
  readonly words: Words;
  readonly first: boolean;
}) {
  const preview = store.cookies.value;
  const cookies = preview?.state === 'ready' ? preview.cookies : [];
  const n = cookies.length;
  const label =
    preview?.state === 'permission-needed'
      ? words.say('do_show_cookies')
      : n > 0
        ? words.say('do_remove_cookies', { n })
        : undefined;
  const done = store.results.value.cookies?.ok === true;
  return (
    <StepCard store={store} words={words} step="cookies" label={label} first={first && n === 0}>
      {n > 0 && (
        <>
          <p class="count">
            {store.cookieHost === undefined
              ? words.say('cookies_here', { n })
              : words.say('cookies_found', { n, site: store.cookieHost })}
          </p>
          <Names cookies={cookies} words={words} />
        </>
      )}
      {preview?.state === 'ready' && n === 0 && !done && <p class="count">{words.say('cookies_none')}</p>}
    </StepCard>
  );
}
