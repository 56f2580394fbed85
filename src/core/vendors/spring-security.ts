import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'spring-security',
  name: 'Spring Security',
  marks: {
    // Its entry point for Bearer names this address in every error.
    fields: [['www-authenticate', /error_uri="https:\/\/tools\.ietf\.org\/html\/rfc6750#section-3\.1"/]],
    body: [
      /"timestamp":\s?"?[^"]{10,40}"?,\s?"status":\s?4\d\d,\s?"error":\s?"[A-Z][\w ]{3,40}",/,
      /^This session has been expired \(possibly due to multiple concurrent logins/,
    ],
  },
  says: {
    'session-expired': { certain: [/^This session has been expired \(possibly due to multiple concurrent logins\b/] },
    'credentials-rejected': { certain: [/^Bad credentials$/] },
    'credentials-missing': {
      certain: [/^Full authentication is required to access this resource$/],
      likely: [/^An Authentication object was not found in the SecurityContext$/],
    },
    'account-restricted': { certain: [/^User is disabled$/, /^User account has expired$/] },
    'account-locked': { certain: [/^User account is locked$/] },
    'password-expired': { certain: [/^User credentials have expired$/] },
    'token-invalid': { likely: [/^Provided token isn't active$/, /^Failed to validate the token$/] },
    'token-signature-invalid': {
      certain: [/^An error occurred while attempting to decode the Jwt: Signed JWT rejected\b/],
    },
  },
  reference: {
    name: 'Spring Security, "OAuth 2.0 resource server" and "Session management"',
    url: 'https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/index.html',
  },
} satisfies Vendor;
