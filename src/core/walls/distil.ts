import type { Wall } from './wall.ts';

const statuses = [200, 403, 405, 416, 429, 456];

export const wall = {
  id: 'distil',
  name: 'Imperva Advanced Bot Protection (Distil)',
  carrier: { fields: [['x-distil-cs', /./]], cookies: /^(?:D_[ZSIU]ID|D_HID|reese84)=/ },
  refusals: [
    { cause: 'bot-challenge', certainty: 'certain', body: /\bdistilCaptchaForm\b|\bdistil_r_captcha\b/, statuses },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\bPardon Our Interruption\b[\s\S]{0,6000}\bmade us think you (?:were|are|might be) a bot\b/i,
      statuses,
    },
  ],
  reference: { name: 'Reference ID', body: /\bReference ID:?\s{0,4}(?:<[^<>]{1,60}>\s{0,4})?#?([0-9a-f][\w-]{7,60})/i },
  source: {
    name: 'Imperva, "Advanced Bot Protection: CAPTCHA and block pages"',
    url: 'https://docs.imperva.com/bundle/advanced-bot-protection/page/74728.htm',
  },
} satisfies Wall;
