import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Proxy wants a password',
  sentence: ({ schemes, sent, direct }) => {
    if (direct !== undefined) return 'A server answered 407 as if it were a proxy, and the browser uses none for it.';
    const by = schemes === undefined ? '' : ` (${schemes})`;
    return sent === undefined
      ? `A proxy on the way wants to know who asks${by}; the server itself was not reached.`
      : `A proxy on the way did not take the credentials it was sent${by}; the server itself was not reached.`;
  },
  steps: {
    developer: [
      {
        text: 'Give the proxy its own credentials. They travel in Proxy-Authorization, never in Authorization:',
        in: 'curl',
        code: "curl --proxy '<proxy address>' --proxy-user '<user>:<password>' '<address>'",
      },
      { text: 'A page cannot set Proxy-Authorization by script; the browser asks the person, or the system knows.' },
    ],
    network: [
      { text: 'Check the account at the proxy, and let hosts that everybody needs pass without a login.' },
      {
        text: 'Send one challenge for each scheme, on a line of its own:',
        in: 'Squid',
        code: 'auth_param basic program /usr/lib/squid/basic_ncsa_auth <password file>\nacl known proxy_auth REQUIRED\nhttp_access allow known',
      },
    ],
    'site-owner': [{ text: 'Only a proxy may answer 407: a server itself answers 401 with WWW-Authenticate.' }],
  },
  visitor: ['reload'],
  reference: { name: 'RFC 9110 section 15.5.8', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8' },
} satisfies CauseWords;
