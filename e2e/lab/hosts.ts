/**
 * The sites of the lab, told apart by the Host header on one port. Browsers resolve every name under localhost to
 * this machine (RFC 6761 section 6.3) and count `a.localhost` and `b.localhost` as different sites.
 */
export const hosts = {
  /** The page with the buttons, and the pages that are refused. */
  page: 'a.localhost',
  /** An API of the same site, another origin. */
  api: 'api.a.localhost',
  /** A shop of the same site that sets cookies. */
  shop: 'shop.a.localhost',
  /** A service of another site, careless about CORS. */
  files: 'api.b.localhost',
  /** Where a redirect leads that leaves the site. */
  other: 'other.c.localhost',
  /** The OpenID provider. */
  login: 'login.d.localhost',
  /** Over HTTPS only: asks for a client certificate, and refuses in HTTP who has none. */
  wanting: 'wanting.b.localhost',
  /** The same, and ends the TLS handshake. */
  insisting: 'insisting.b.localhost',
  /** A site behind the lab's proxy (proxy.ts): browsers never send a name under localhost through one. No port. */
  proxied: 'proxied.test',
  /** Another one, which the network does not let anybody get to. */
  filtered: 'filtered.test',
} as const;

/** Those that stand behind the lab's proxy: their addresses have no port. */
export const behindProxy: ReadonlySet<string> = new Set([hosts.proxied, hosts.filtered]);
