import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'iis',
  name: 'IIS',
  marks: {
    // Its own pages. The field `server` stands on the answers of applications as well.
    body: [
      /<title>IIS \d{1,2}\.\d Detailed Error - /,
      /HTTP Error 40[13]\.\d{1,3} ?[-–]/,
      /<h2>40[13] - (?:Unauthorized|Forbidden): Access is denied/,
    ],
  },
  says: {
    'credentials-rejected': {
      likely: [/\bError (?:- )?401\.1(?!\d)/, /^401 - Unauthorized: Access is denied due to invalid credentials/],
    },
    'credentials-missing': {
      likely: [/\bError (?:- )?401\.2(?!\d)/],
      possible: [/^401 - Unauthorized: Access is denied due to invalid credentials/],
    },
    'wrong-auth-scheme': { possible: [/\bError (?:- )?401\.2(?!\d)/] },
    'permission-denied': {
      certain: [/\bError (?:- )?401\.3(?!\d)/],
      likely: [/\bError (?:- )?401\.[457](?!\d)/, /\bError (?:- )?403\.(?:20|21)(?!\d)/],
    },
    'server-access-rule': {
      certain: [/\bError (?:- )?403\.(?:1|2|3|4|5|10|14|15|18|19|22)(?!\d)/],
      likely: [/\bError (?:- )?403\.(?:8|504)(?!\d)/],
    },
    'ip-blocked': { certain: [/\bError (?:- )?403\.(?:6|503)(?!\d)/] },
    'rate-limited': { certain: [/\bError (?:- )?40[13]\.50[12](?!\d)/], likely: [/\bError (?:- )?403\.9(?!\d)/] },
    'client-certificate-required': { certain: [/\bError (?:- )?403\.(?:7|12|13|16|17)(?!\d)/] },
    'password-expired': { likely: [/\bError (?:- )?403\.11(?!\d)/] },
  },
  reference: {
    name: 'Microsoft, "HTTP status codes in IIS"',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  },
} satisfies Vendor;
