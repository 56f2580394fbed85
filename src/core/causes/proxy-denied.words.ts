import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Blocked by your network',
  sentence: () => 'A proxy or web filter of the network refused this by its policy; the server itself was not asked.',
  steps: {
    network: [
      { text: 'Look up the request in the log of the filter, and allow the host if it is needed for work.' },
      {
        text: 'In Squid the first rule that fits decides: the exception stands before the block.',
        in: 'Squid',
        code: 'acl needed dstdomain <host>\nhttp_access allow needed\nhttp_access deny <blocked list>',
      },
    ],
    developer: [
      { text: 'Ask from another network, to be sure that it is this one: no change of the request helps here.' },
      { text: 'Name the exact hosts that your application calls, so that a network can allow them.' },
    ],
  },
  visitor: [],
  reference: { name: 'Squid, access controls', url: 'https://wiki.squid-cache.org/SquidFaq/SquidAcl' },
} satisfies CauseWords;
