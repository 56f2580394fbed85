import type { Wall } from './wall.ts';

export const wall = {
  id: 'litespeed',
  name: 'LiteSpeed',
  carrier: { fields: [['server', /^LiteSpeed$/i]] },
  refusals: [
    { cause: 'bot-challenge', certainty: 'certain', body: /\/\.lsrecap\/recaptcha\b/ },
    // Its own error page; applications behind it have theirs.
    {
      cause: 'server-access-rule',
      certainty: 'likely',
      body: /Access to this resource on the server is denied!?[\s\S]{0,2000}LiteSpeed Web Server/i,
      statuses: [403],
    },
  ],
  source: { name: 'LiteSpeed Web Server, "reCAPTCHA"', url: 'https://docs.litespeedtech.com/lsws/recaptcha/' },
} satisfies Wall;
