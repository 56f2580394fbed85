import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'jira-confluence',
  name: 'Jira and Confluence',
  marks: {
    fields: [
      ['x-seraph-loginreason', /./],
      ['x-arequestid', /./],
      ['x-asen', /./],
      ['www-authenticate', /^OAuth realm="https?/],
    ],
    body: [/"message":\s?"Current user not permitted to use Confluence/, /Failed to parse Connect Session Auth Token/],
  },
  says: {
    'credentials-rejected': { likely: ['AUTHENTICATED_FAILED'] },
    'permission-denied': {
      certain: ['AUTHORISATION_FAILED', /^Current user not permitted to use (?:Confluence|Jira)/],
    },
    'session-missing': { likely: ['OUT'] },
    'credentials-missing': { certain: [/^Client must be authenticated to access this resource\.?$/] },
    'wrong-credential-type': { likely: [/^Basic auth(?:entication)? with passwords? is (?:deprecated|not allowed)/] },
    'token-malformed': { likely: [/Failed to parse Connect Session Auth Token/] },
  },
  reference: {
    name: 'Atlassian, "Basic authentication"',
    url: 'https://developer.atlassian.com/server/jira/platform/basic-authentication/',
  },
} satisfies Vendor;
