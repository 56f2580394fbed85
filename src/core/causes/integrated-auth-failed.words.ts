import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Windows sign-in failed',
  sentence: ({ schemes, tried }) => {
    const by = schemes ?? 'Kerberos or NTLM';
    return tried === undefined
      ? `The server lets in by ${by} only, and the browser did not sign in by it.`
      : `The browser answered by ${by}, and the server did not accept it.`;
  },
  steps: {
    developer: [
      {
        text: 'Try it outside of the browser; a ticket is needed first:',
        in: 'curl',
        code: "kinit <user>@<REALM>\ncurl --negotiate -u : -v '<address>'",
      },
      {
        text: 'A fetch to another origin signs in only with credentials: "include", and the server must allow that origin.',
      },
    ],
    'site-owner': [
      {
        text: 'The name that the browser asks for needs a service principal, on one account only (duplicates break Kerberos):',
        in: 'shell',
        code: 'setspn -Q HTTP/<host name>\nsetspn -S HTTP/<host name> <DOMAIN>\\<service account>',
      },
      {
        text: 'IIS: Negotiate before NTLM in the list of providers; useAppPoolCredentials where the pool has its own account.',
      },
      { text: 'NTLM signs in a connection: no proxy between may share connections, and HTTP/2 cannot carry it.' },
    ],
    network: [
      {
        text: 'The browser sends the login of Windows only to hosts that it is told to trust:',
        in: 'policy',
        code: 'Chrome, Edge: AuthServerAllowlist = *.<domain>\nFirefox: network.negotiate-auth.trusted-uris = .<domain>',
      },
    ],
  },
  visitor: ['reload'],
  reference: { name: 'RFC 4559 section 5', url: 'https://www.rfc-editor.org/rfc/rfc4559#section-5' },
} satisfies CauseWords;
