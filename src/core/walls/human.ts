import type { Wall } from './wall.ts';

export const wall = {
  id: 'human',
  name: 'HUMAN (PerimeterX)',
  carrier: { cookies: /^(?:_px[23]?|_pxhd|_pxvid|_pxde|pxcts)=/ },
  refusals: [
    // To scripts: what the page needs to show the check.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /"appId":\s?"PX\w{4,20}"[\s\S]{0,2500}"blockScript":\s?"[^"]{0,400}\bcaptcha\.js/,
    },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\b_pxAppId\s?=\s?['"]PX\w{4,20}['"][\s\S]{0,5000}\bcaptcha\.js\b/,
    },
    { cause: 'bot-challenge', certainty: 'certain', body: /\bid=["']px-captcha["']|\bcontent=["']px-captcha["']/ },
    { cause: 'bot-blocked', certainty: 'likely', field: ['x-px-blocked', /^(?:1|true)$/i] },
  ],
  reference: {
    name: 'Reference ID',
    body: /(?:\b_pxUuid\s?=\s?['"]|"uuid":\s?"|\bReference ID:?\s{0,3}#?)([0-9a-f]{8}-[0-9a-f-]{27})/i,
  },
  source: {
    name: 'HUMAN, "Troubleshooting: access denied"; its open-source enforcer',
    url: 'https://github.com/PerimeterX/perimeterx-node-core/blob/master/lib/templates/block_template.mustache',
  },
} satisfies Wall;
