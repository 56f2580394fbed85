/** @returns the origin of an absolute address; the address itself where it has none */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/** Tells whether a redirect stayed in its origin: browsers drop Authorization where it does not (Fetch, HTTP-redirect fetch). */
export function redirectWords(from: string, to: string): string {
  return originOf(from) === originOf(to) ? 'Redirected within its origin.' : 'Redirected to another origin.';
}
