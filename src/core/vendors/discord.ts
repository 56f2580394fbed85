import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'discord',
  name: 'Discord API',
  marks: {
    fields: [['set-cookie', /^__s?dcfduid=/]],
    sent: [['authorization', /^Bot [\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/]],
    body: [
      /"message":\s?"401: Unauthorized",\s?"code":\s?0\b/,
      /"message":\s?"(?:Missing Access|Missing Permissions|Unknown Token|Invalid OAuth2? access token|Invalid authentication token(?: provided)?|Missing required OAuth2? scope|Cannot send messages to this user|Bots cannot use this endpoint|Only bots can use this endpoint|Unauthorized\. Provide a valid token and try again|You need to verify your account in order to perform this action|Two factor is required for this operation|internal network error)\.?",\s?"code":\s?\d{5}\b/,
    ],
  },
  says: {
    'token-invalid': { certain: ['50014', '50025'], likely: ['40001', '10012', /^401: Unauthorized$/] },
    'permission-denied': {
      certain: ['50001', '50013', '20012', '20018'],
      likely: ['40007', '50007', '50009', '50278'],
    },
    'insufficient-scope': { certain: ['50026'] },
    'account-restricted': { certain: ['40002'] },
    'wrong-credential-type': { certain: ['20001', '20002'] },
    'step-up-required': { certain: ['60003'] },
    'rate-limited': { certain: ['20016', '20022', '20028', '20029', '40003', '40062'] },
    'required-header-missing': { likely: ['40333'] },
  },
  reference: {
    name: 'Discord, "Opcodes and status codes", JSON',
    url: 'https://docs.discord.com/developers/topics/opcodes-and-status-codes#json',
  },
} satisfies Vendor;
