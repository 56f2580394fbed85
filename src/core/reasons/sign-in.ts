/** Does an address lead to a page where people sign in? */

/** Of the path. Each ends where a word ends: "/login.php", not "/logins". */
const words =
  /[/.](?:(?:wp-)?log[-_]?[io]n|sign[-_]?[io]n|servicelogin|sessions?\/new|sso|saml2?|adfs\/ls|cas\/login|sso-api|my\.policy|dana-na|authenticate)(?![a-z0-9])/i;

/** RFC 6749 section 3.1 under the names of common servers; oauth2-proxy; Azure App Service; Cloudflare Access. */
const places =
  /\/(?:oauth2?(?:\/v[\d.]+)?\/(?:start|sign_in|auth|authorize)|connect\/authorize|openid-connect\/auth|authorize|\.auth\/login|cdn-cgi\/access\/login)(?![a-z0-9])/i;

/** Of the query: where to go afterwards, and the request of OpenID Connect or SAML itself. */
const afterwards =
  /[?&](?:next|return_?url|return_?to|redirect_to|rd|samlrequest)=(?:\/|%2f|https?(?::|%3a)|[a-z0-9+/%]{40})/i;

/** @returns the path that leads to a sign-in page, as it stands in the address; undefined for any other address */
export function signInPath(address: string): string | undefined {
  const whole = address.slice(0, 4_000);
  const base = whole.replace(/[?#][\s\S]*$/, '');
  const path = base.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, '');
  if (words.test(path) || places.test(path)) return path;
  if (!afterwards.test(whole)) return undefined;
  // At the root of a host there is no path to quote.
  return path === '' ? base.replace(/^.*[/@]/, '') : path;
}
