import { Plain } from './Value.tsx';

/** The name of a cookie: it may have none. */
export function CookieName({ name, place }: { readonly name: string; readonly place: string }) {
  return name === '' ? <span class="dim">(no name)</span> : <Plain place={place} text={name} />;
}
