import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { proxyUser } from '../proxy.ts';
import { ask, noBadge, partBadge, refused } from './defaults.ts';

const family = 'Below HTTP: TLS and proxies';

/** The proxy's refusal. */
const refusedByProxy: Omit<ExpectedRecord, 'path'> = {
  ...refused,
  host: hosts.proxied,
  status: 407,
  rounds: [407],
  challenges: ['Basic'],
};

/** What stands between the page and the server. */
export const network: readonly LabCase[] = [
  {
    id: 'http2',
    family,
    title: 'Over HTTPS and HTTP/2',
    does: 'Sends an expired token over HTTP/2, which knows header names in lower case only.',
    run: { kind: 'click' },
    requests: [{ ...ask, secure: true, path: '/orders', headers: { Authorization: 'Bearer {expired}' } }],
    expect: {
      records: [
        { ...refused, path: '/orders', sends: ['authorization'], challenges: ['Bearer'], verdict: 'token-expired' },
      ],
      badge: partBadge,
      panelWords: ['401', 'www-authenticate', 'invalid_token', 'The access token expired'],
    },
    source: 'RFC 9113 section 8.2.1',
  },
  {
    id: 'certificate-wanted',
    family,
    title: 'A client certificate, asked for',
    does: 'Asks a server that wants to see a certificate of the browser, and refuses in HTTP when none comes.',
    run: { kind: 'click' },
    requests: [{ ...ask, secure: true, host: hosts.wanting, path: '/vault', credentials: 'include' }],
    expect: {
      records: [
        {
          ...refused,
          host: hosts.wanting,
          path: '/vault',
          status: 403,
          rounds: [403],
          challenges: [],
          verdict: 'client-certificate-required',
          alone: 'unknown',
        },
      ],
      badge: partBadge,
      panelWords: ['403', hosts.wanting],
    },
    source: 'RFC 8446 section 4.3.2; Apache mod_ssl, "SSLVerifyClient"',
  },
  {
    id: 'certificate-demanded',
    family,
    title: 'A client certificate, demanded',
    does: 'Asks a server that ends the TLS handshake when no certificate comes.',
    run: { kind: 'click' },
    requests: [{ ...ask, secure: true, host: hosts.insisting, path: '/vault', credentials: 'include' }],
    expect: {
      records: [
        {
          ...refused,
          host: hosts.insisting,
          path: '/vault',
          status: 0,
          rounds: [0],
          challenges: [],
          verdict: 'client-certificate-required',
        },
      ],
      badge: partBadge,
      panelWords: [hosts.insisting, 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT'],
    },
    firefox: { panelWords: [hosts.insisting, 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT'] },
    source: 'RFC 8446 section 6.2, certificate_required; measured: the error words of Chromium 156 and Firefox 153',
  },
  {
    id: 'proxy-dialog',
    family,
    title: 'A proxy that asks who you are',
    does: `Opens a page behind a proxy; answer the dialog with "${proxyUser.name}" and "${proxyUser.password}".`,
    run: {
      kind: 'dialog',
      host: hosts.proxied,
      path: '/members',
      user: proxyUser.name,
      password: proxyUser.password,
    },
    // As in basic-dialog: Chromium makes a new request for the answer.
    expect: {
      records: [{ ...refusedByProxy, path: '/members', weight: 'quiet' }],
      badge: noBadge,
      panelWords: [],
    },
    firefox: {
      records: [
        { ...refusedByProxy, path: '/members', status: 200, weight: 'quiet', rounds: [407, 200], challenges: [] },
      ],
      panelWords: ['200', '407', 'Basic', 'lab proxy', proxyUser.name],
    },
    source: 'RFC 9110 section 11.7; browsers.md section 1, "407, http proxy"',
  },
  {
    id: 'proxy-refused',
    family,
    title: 'A proxy that is not told',
    does: 'Fetches something behind a proxy; send its dialog away.',
    run: { kind: 'cancelled' },
    requests: [{ ...ask, host: hosts.proxied, path: '/closed' }],
    expect: {
      records: [{ ...refusedByProxy, path: '/closed', verdict: 'proxy-auth-required' }],
      badge: partBadge,
      panelWords: ['407', 'Proxy-Authenticate', 'Basic', 'closed lab proxy'],
    },
    source: 'RFC 9110 section 15.5.8; browsers.md section 1, "407, http proxy"',
  },
];
