import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Saved logins and old nonces';

const common =
  'username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';

/** The two examples of RFC 7616 section 3.9.1. */
const sha256 = `${common}, algorithm=SHA-256, response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"`;
const md5 = `${common}, algorithm=MD5, response="8ca523f5e9506fed4657c9700eebdbec"`;

const page: Omit<ExpectedRecord, 'path'> = { ...refusedPage, challenges: [] };

const sent = { sends: ['authorization'] };

/** The login of the page is tried; after that no browser asks for another one (measured). */
const notToday: Omit<ExpectedRecord, 'path' | 'challenges'> = {
  ...refusedPage,
  verdict: 'stale-browser-credentials',
};

const oldNonce: Omit<ExpectedRecord, 'path' | 'challenges'> = { ...refused, ...sent, verdict: 'digest-nonce-stale' };

/** Credentials that the browser or a script holds on to. */
export const logins: readonly LabCase[] = [
  {
    id: 'saved-basic',
    family,
    title: 'A password that was changed',
    does: 'Opens a frame that signs in with a login of its own, which has a new password since.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', host: hosts.page, path: '/attic/page' }],
    expect: {
      records: [{ ...notToday, path: '/attic/reports', challenges: ['Basic'] }],
      badge: partBadge,
      panelWords: ['401', 'Basic', 'attic'],
    },
    firefox: {
      records: [{ ...notToday, ...sent, rounds: [401, 401], path: '/attic/reports', challenges: ['Basic'] }],
    },
    source:
      'XMLHttpRequest standard, open(): username and password; measured: for them Chromium 156 sends Basic at once, and ' +
      'Firefox 153 waits for the challenge',
  },
  {
    id: 'saved-digest',
    family,
    title: 'The same under Digest',
    does: 'Opens a frame that signs in with a login of its own, which has a new password since.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', host: hosts.page, path: '/cellar/page' }],
    expect: {
      records: [{ ...notToday, rounds: [401, 401], path: '/cellar/reports', challenges: ['Digest'] }],
      badge: partBadge,
      panelWords: ['401', 'Digest', 'cellar'],
    },
    firefox: {
      records: [{ ...notToday, ...sent, rounds: [401, 401], path: '/cellar/reports', challenges: ['Digest'] }],
    },
    source: 'RFC 7616 section 3.6; XMLHttpRequest standard, open(): username and password',
  },
  {
    id: 'stale-nonce',
    family,
    title: 'A script with an old nonce',
    does: 'A script signs in by Digest with a nonce whose time is over.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/nonces/feed', headers: { Authorization: `Digest ${sha256}` } }],
    expect: {
      records: [{ ...oldNonce, path: '/nonces/feed', challenges: ['Digest'] }],
      badge: partBadge,
      panelWords: ['401', 'Digest', 'stale'],
    },
    source: 'RFC 7616 sections 3.3 and 3.9.1',
  },
  {
    id: 'stale-nonce-page',
    family,
    title: 'A server with two algorithms and old nonces',
    does: 'The same with MD5; the server offers two algorithms, puts the word in quotes, and answers with a page.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/nonces/private', headers: { Authorization: `Digest ${md5}` } }],
    expect: {
      records: [{ ...oldNonce, path: '/nonces/private', challenges: ['Digest', 'Digest'] }],
      badge: partBadge,
      panelWords: ['401', 'Digest', 'stale'],
    },
    source: 'RFC 2617 section 3.2.1; Apache mod_auth_digest, AuthDigestNonceLifetime',
  },
  {
    id: 'kerberos-page',
    family,
    title: 'A page that wants Kerberos',
    does: 'Opens a page under Negotiate, which the browser may not answer for this site.',
    run: { kind: 'navigate', path: '/windows/intranet' },
    expect: {
      records: [{ ...page, path: '/windows/intranet', challenges: ['Negotiate'], verdict: 'integrated-auth-failed' }],
      badge: pageBadge,
      panelWords: ['401', 'Negotiate'],
    },
    source: 'RFC 4559 section 4; Chromium, AuthServerAllowlist; Firefox, network.negotiate-auth.trusted-uris',
  },
  {
    id: 'windows-without-credentials',
    family,
    title: 'Windows sign-in, and a script that leaves it out',
    does: 'A script asks an API of IIS without the credentials of the browser.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/windows/api' }],
    expect: {
      records: [
        { ...refused, path: '/windows/api', challenges: ['Negotiate', 'NTLM'], verdict: 'integrated-auth-failed' },
      ],
      badge: partBadge,
      panelWords: ['401', 'Negotiate', 'NTLM'],
    },
    source: 'IIS, <windowsAuthentication>: its providers Negotiate and NTLM; Fetch standard, credentials mode',
  },
];
