import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'jenkins',
  name: 'Jenkins',
  marks: {
    fields: [
      ['x-jenkins', /^\d/],
      ['x-you-are-authenticated-as', /./],
      ['x-required-permission', /./],
    ],
  },
  says: {
    'credentials-missing': { certain: [/\banonymous is missing the \S+ permission\b/i] },
    'credentials-rejected': { certain: [/^Invalid password\/token for user: /, /\bUnexpected authentication type\b/] },
  },
  reference: { name: 'Jenkins, "Remote access API"', url: 'https://www.jenkins.io/doc/book/using/remote-access-api/' },
} satisfies Vendor;
