/** A prefix by which a token that is no JWT can be known (facts/auth.md section 4.6). */
export interface Mark {
  readonly prefix: string;
  readonly vendor: string;
  /** The header that the vendor wants such a key in, where a bearer token is refused. */
  readonly header?: string;
}

export const marks: readonly Mark[] = [
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'].map((prefix) => ({ prefix, vendor: 'GitHub' })),
  ...['glpat-', 'glptt-', 'gldt-', 'glrt-'].map((prefix) => ({ prefix, vendor: 'GitLab' })),
  ...['xoxb-', 'xoxp-', 'xoxa-', 'xapp-', 'xoxe.', 'xoxe-', 'xoxs-'].map((prefix) => ({ prefix, vendor: 'Slack' })),
  ...['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'pk_live_', 'pk_test_', 'whsec_'].map((prefix) => ({
    prefix,
    vendor: 'Stripe',
  })),
  { prefix: 'ya29.', vendor: 'Google' },
  { prefix: 'AIza', vendor: 'Google', header: 'X-Goog-Api-Key' },
  { prefix: 'sk-ant-api', vendor: 'Anthropic', header: 'x-api-key' },
  { prefix: 'sk-proj-', vendor: 'OpenAI' },
  { prefix: 'npm_', vendor: 'npm' },
  { prefix: 'dop_v1_', vendor: 'DigitalOcean' },
  { prefix: 'hvs.', vendor: 'Vault' },
  { prefix: 'sb_publishable_', vendor: 'Supabase', header: 'apikey' },
  { prefix: 'sb_secret_', vendor: 'Supabase', header: 'apikey' },
  { prefix: 'SG.', vendor: 'SendGrid' },
  { prefix: 'shpat_', vendor: 'Shopify', header: 'X-Shopify-Access-Token' },
];

/** @returns the mark at the start of the token */
export function markOf(token: string): Mark | undefined {
  return marks.find(({ prefix }) => token.startsWith(prefix));
}

/** @returns does the token begin with the mark of a vendor whose tokens are no JWTs? */
export function isOpaqueMark(token: string): boolean {
  return markOf(token) !== undefined;
}
