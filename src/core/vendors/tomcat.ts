import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'tomcat',
  name: 'Apache Tomcat',
  marks: {
    body: [
      /<title>40[13] (?:Unauthorized|Access Denied)<\/title>[\s\S]{0,1500}tomcat/i,
      /<h1>HTTP Status 40[13] [–-] /,
    ],
  },
  says: {
    'server-access-rule': {
      likely: [
        /^By default the (?:Host )?Manager is only accessible from a browser running on the same machine as Tomcat\b/i,
      ],
    },
  },
  reference: {
    name: 'Apache Tomcat, "Manager App How-To"',
    url: 'https://tomcat.apache.org/tomcat-10.1-doc/manager-howto.html',
  },
} satisfies Vendor;
