import type { Wall } from './wall.ts';

export const wall = {
  id: 'skyhigh',
  name: 'Skyhigh (McAfee) Web Gateway',
  carrier: { fields: [['via', /\bMcAfee Web Gateway\b/i]] },
  refusals: [
    { cause: 'proxy-denied', certainty: 'certain', body: /\/mwg-internal\/[\w/.-]{1,80}\/files\// },
    { cause: 'proxy-denied', certainty: 'certain', body: /\bgenerated [^<]{0,60}by (?:McAfee|Skyhigh) Web Gateway\b/i },
  ],
  source: {
    name: 'Skyhigh Security, "Working with End User Notification Pages"',
    url: 'https://success.skyhighsecurity.com/Skyhigh_Secure_Web_Gateway_(Cloud)/Configuring_a_Web_Policy/Working_with_End_User_Notification_Pages/About_Working_with_End_User_Notification_Pages',
  },
} satisfies Wall;
