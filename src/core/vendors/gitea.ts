import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'gitea',
  name: 'Gitea and Forgejo',
  marks: { fields: [['set-cookie', /^i_like_(?:gitea|forgejo)=/]], body: [/"url":\s?"[^"]{1,200}\/api\/swagger"/] },
  says: {
    'credentials-missing': { certain: [/^Only signed in user is allowed to call APIs\.$/i] },
    'insufficient-scope': { certain: [/^token does not have at least one of required scope\(s\)/i] },
    'credentials-rejected': { likely: [/^user does not exist \[uid: /i] },
  },
  reference: { name: 'Gitea, "API usage: Authentication"', url: 'https://docs.gitea.com/development/api-usage' },
} satisfies Vendor;
