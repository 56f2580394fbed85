/** A prefix by which a token that is no JWT can be known (facts/auth.md section 4.6, the vendors' secret-scanning documents). */
export interface Mark {
  readonly prefix: string;
  readonly vendor: string;
  /** A key names an application, a token what somebody allowed it. */
  readonly key?: true;
  /** The only headers that the vendor takes it in, as the vendor writes them, the usual one first. */
  readonly headers?: readonly string[];
  /** The hosts where it cannot work: it belongs to the test system, these are the production system. */
  readonly notAt?: readonly string[];
}

const of = (vendor: string, prefixes: string, rest: Omit<Mark, 'prefix' | 'vendor'> = {}): Mark[] =>
  prefixes.split(' ').map((prefix) => ({ prefix, vendor, ...rest }));
/** A key that its vendor takes in a header of its own, never as a bearer token. */
const keyFor = (vendor: string, prefixes: string, header: string): Mark[] =>
  of(vendor, prefixes, { key: true, headers: [header] });
const bearer = { headers: ['Authorization'] };

/** A longer prefix stands before a shorter one that begins it. */
export const marks: readonly Mark[] = [
  ...of('GitHub', 'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_', bearer),
  ...of('GitLab', 'glpat-', { headers: ['PRIVATE-TOKEN', 'Authorization'] }),
  ...of('GitLab', 'glcbt-', { headers: ['JOB-TOKEN'] }),
  ...of('GitLab', 'gldt-', { headers: ['Deploy-Token'] }),
  ...of('GitLab', 'glptt- glrt-'),
  ...of('Slack', 'xoxb- xoxp- xoxa- xapp- xoxe. xoxe- xoxs-', bearer),
  ...of('Stripe', 'sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ pk_test_ whsec_'),
  ...of('Google', 'ya29.', bearer),
  ...of('Google', '1//'),
  ...keyFor('Google', 'AIza', 'X-Goog-Api-Key'),
  ...of('Anthropic', 'sk-ant-oat', bearer),
  ...keyFor('Anthropic', 'sk-ant-api', 'x-api-key'),
  ...of('OpenAI', 'sk-proj- sk-svcacct-', bearer),
  ...of('AWS', 'AKIA ASIA'),
  ...of('npm', 'npm_'),
  ...of('DigitalOcean', 'dop_v1_ doo_v1_', bearer),
  ...of('Vault', 'hvs. hvb.', { headers: ['X-Vault-Token', 'Authorization'] }),
  ...keyFor('Supabase', 'sb_publishable_ sb_secret_', 'apikey'),
  ...of('SendGrid', 'SG.', bearer),
  ...of('Shopify', 'shpat_ shpca_ shppa_', { headers: ['X-Shopify-Access-Token'] }),
  ...of('Figma', 'figd_', { headers: ['X-Figma-Token'] }),
  ...keyFor('New Relic', 'NRAK-', 'Api-Key'),
  ...keyFor('Postman', 'PMAK-', 'X-Api-Key'),
  ...keyFor('Pinecone', 'pcsk_', 'Api-Key'),
  ...keyFor('Brevo', 'xkeysib-', 'api-key'),
  ...of('Hugging Face', 'hf_', bearer),
  ...of('Groq', 'gsk_'),
  ...of('Notion', 'ntn_', bearer),
  ...of('Atlassian', 'ATATT3x'),
  ...of('Meta', 'EAA'),
  ...of('Plaid', 'access-sandbox-', { notAt: ['production.plaid.com'] }),
  ...of('Plaid', 'access-production-'),
  ...of('Paddle', 'pdl_sdbx_apikey_', { notAt: ['api.paddle.com'] }),
  ...of('Paddle', 'pdl_live_apikey_'),
  ...of('Checkout.com', 'sk_sbox_ pk_sbox_', { notAt: ['api.checkout.com'] }),
];

/** The vendor of a header that only one vendor reads. Lower-case. */
export const vendorHeaders: Readonly<Record<string, string>> = {
  'private-token': 'GitLab',
  'job-token': 'GitLab',
  'deploy-token': 'GitLab',
  'x-goog-api-key': 'Google',
  'x-shopify-access-token': 'Shopify',
  'x-vault-token': 'Vault',
  'x-figma-token': 'Figma',
};

/** Nobody gives out shorter ones: a word that happens to begin like this is none. */
const shortest = 4;

/** @returns the mark at the start of the token */
export function markOf(token: string): Mark | undefined {
  return marks.find(({ prefix }) => token.startsWith(prefix) && token.length >= prefix.length + shortest);
}

/** @returns does the token begin with the mark of a vendor whose tokens are no JWTs? */
export function isOpaqueMark(token: string): boolean {
  return markOf(token) !== undefined;
}
