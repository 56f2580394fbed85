import type { CookieName } from '#core/messages.ts';
import type { Words } from '#ui/words.ts';
import { StepCard } from './StepCard.tsx';
import type { CookieDeed, PopupStore } from './store.ts';

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

const labels: Readonly<Record<CookieDeed, string>> = {
  ask: 'do_show_cookies',
  remove: 'do_remove_cookies',
  reload: 'do_reload_page',
};

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
  const deed = store.cookieDeed.value;
  const cookies = preview?.state === 'ready' ? preview.cookies : [];
  const n = cookies.length;
  const label = deed && words.say(labels[deed], { n });
  const done = store.results.value.cookies?.ok === true;
  return (
    <StepCard store={store} words={words} step="cookies" label={label} first={first && deed !== 'remove'}>
      {deed === 'remove' && (
        <>
          <p class="count">
            {store.cookieHost === undefined
              ? words.say('cookies_here', { n })
              : words.say('cookies_found', { n, site: store.cookieHost })}
          </p>
          <Names cookies={cookies} words={words} />
        </>
      )}
      {preview?.state === 'ready' && deed === undefined && !done && <p class="count">{words.say('cookies_none')}</p>}
    </StepCard>
  );
}
