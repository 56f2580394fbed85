import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Client certificate wanted',
  sentence: () => 'The server wants a certificate of the browser (TLS), and got none that it accepts.',
  steps: {
    developer: [
      {
        text: 'Try it with the certificate and its key:',
        in: 'curl',
        code: "curl --cert '<certificate.pem>' --key '<key.pem>' -v '<address>'",
      },
      {
        text: "A fetch to another origin shows a certificate only with credentials: 'include'; a preflight never does.",
      },
      {
        text: 'Import the certificate with its key (PKCS #12) into the system or the browser, and start the browser anew.',
      },
    ],
    'site-owner': [
      {
        text: 'Name the authorities whose certificates are accepted; "optional" leaves the decision to the application:',
        in: 'nginx',
        code: 'ssl_client_certificate <authorities.pem>;\nssl_verify_client on;\nssl_verify_depth 2;',
      },
      {
        text: 'Ask for a certificate only where one is needed, and not of preflights:',
        in: 'Apache',
        code: 'SSLCACertificateFile <authorities.pem>\n<Location "/<path>">\n  SSLVerifyClient require\n  SSLVerifyDepth 2\n</Location>',
      },
      {
        text: 'IIS: 403.7 none was sent, 403.13 revoked, 403.16 not trusted (look at the root store), 403.17 expired.',
      },
    ],
  },
  visitor: ['private'],
  reference: { name: 'RFC 8446 section 4.3.2', url: 'https://www.rfc-editor.org/rfc/rfc8446#section-4.3.2' },
} satisfies CauseWords;
