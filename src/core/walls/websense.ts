import type { Wall } from './wall.ts';

export const wall = {
  id: 'websense',
  name: 'Forcepoint (Websense)',
  carrier: {},
  refusals: [
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /\/cgi-bin\/(?:block_?page|block_message|moreblockinfo)\.cgi\?ws-session=\d/i,
    },
    // Also with 200: the whole page, not words about it.
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /^\s{0,99}<(?:!doctype|html)[\s\S]{0,2000}<i?frame[^>]{1,400}\/cgi-bin\/(?:block_?page|block_message|moreblockinfo)\.cgi\?ws-session=\d/i,
      statuses: [200],
    },
    { cause: 'proxy-denied', certainty: 'certain', body: /\bThis Websense category is filtered\b/i },
  ],
  source: {
    name: 'Forcepoint, "How do block pages work?"',
    url: 'https://www.websense.com/content/support/library/web/v85/ws_faq/wsfaq_blockpages.aspx',
  },
} satisfies Wall;
