import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'twitch',
  name: 'Twitch API',
  marks: {
    fields: [
      ['twitch-trace-id', /./],
      ['www-authenticate', /^OAuth realm="TwitchTV"/i],
    ],
  },
  says: {
    'required-header-missing': { certain: [/^Client ID is missing$/i] },
    'token-wrong-audience': { certain: [/^Client ID and OAuth token do not match$/i] },
    'permission-denied': {
      likely: [
        /\bmust match the user ID (?:found )?in the (?:request's )?(?:OAuth|user access) token\b/i,
        /^incorrect user authorization$/i,
      ],
    },
    'credentials-missing': { certain: [/^OAuth token is missing$/i] },
  },
  reference: {
    name: 'Twitch, "API reference" and "Authentication"',
    url: 'https://dev.twitch.tv/docs/authentication/',
  },
} satisfies Vendor;
