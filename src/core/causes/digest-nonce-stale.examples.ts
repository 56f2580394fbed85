import type { Example } from './example.ts';

/** RFC 7616 section 3.9.1 */
const sent =
  'Authorization: Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="8ca523f5e9506fed4657c9700eebdbec", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';
const challenge = (stale: string): string =>
  `WWW-Authenticate: Digest realm="http-auth@example.org", qop="auth", algorithm=MD5, nonce="9ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"${stale}`;

export const examples: readonly Example[] = [
  {
    name: 'the nonce was too old',
    source: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3',
    refusal: {
      request: 'GET https://www.example.org/dir/index.html',
      sent: [sent],
      status: 401,
      answer: [challenge(', stale=true')],
    },
    expect: ['digest-nonce-stale certain'],
  },
  {
    name: 'the same, where the browser answered out of our sight; some servers quote the word',
    source: 'https://www.rfc-editor.org/rfc/rfc2617#section-3.2.1',
    refusal: {
      request: 'GET https://www.example.org/dir/index.html',
      hidden: 'not-reported',
      status: 401,
      answer: [challenge(', stale="TRUE"')],
    },
    expect: ['digest-nonce-stale likely'],
  },
  {
    name: 'near miss: the password was wrong',
    source: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3',
    refusal: {
      request: 'GET https://www.example.org/dir/index.html',
      sent: [sent],
      status: 401,
      answer: [challenge(', stale=false')],
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'near miss: nothing was sent, so nothing can be stale',
    source: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3',
    refusal: {
      request: 'GET https://www.example.org/dir/index.html',
      status: 401,
      answer: [challenge(', stale=true')],
    },
    expect: ['credentials-missing likely'],
  },
];
