import type { Wall } from './wall.ts';

export const wall = {
  id: 'yunsuo',
  name: 'Yunsuo',
  carrier: { cookies: /^yunsuo_session[^=]{0,60}=/ },
  refusals: [
    { cause: 'waf-blocked', certainty: 'certain', body: /\byunsuologo\b/ },
    { cause: 'bot-challenge', certainty: 'likely', body: /\bsecurity_session_verify\b/ },
  ],
  source: {
    name: 'wafw00f, "Yunsuo"',
    url: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/yunsuo.py',
  },
} satisfies Wall;
