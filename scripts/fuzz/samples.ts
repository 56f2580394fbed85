/** Known samples: the examples of the RFCs, and those of ../shared/corpus where it is. */
import { readSamples } from '../corpus/files.ts';
import { lineBreak } from './grammars.ts';

export const challengeSamples: readonly string[] = [
  // RFC 9110 section 11.6.1
  'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
  // RFC 7616 section 3.9.1
  'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
  // RFC 6750 section 3
  'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
  // RFC 9449 section 7.1
  'DPoP error="invalid_token", error_description="Invalid DPoP key binding", algs="ES256"',
  // RFC 4559 section 4.2
  'Negotiate a87421000492aa874209af8bc028',
  ...readSamples<{ header: readonly string[] }>('challenges').map(({ header }) => header.join(lineBreak)),
];

export const tokenSamples: readonly string[] = [
  // RFC 7515 appendix A.1.1
  'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  // RFC 7519 section 6.1
  'eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.',
  // RFC 7516 appendix A.3.7
  'eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0.6KB707dM9YTIgHtLvtgWQ8mKwboJW3of9locizkDTHzBC2IlrT1oOQ.AxY8DCtDaGlsbGljb3RoZQ.KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY.U0m_YmjN04DJvceFICbCVQ',
  ...readSamples<{ token: string }>('jwts').map(({ token }) => token),
];

export const credentialSamples: readonly string[] = [
  // RFC 7617 section 2
  'Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
  // RFC 6750 section 2.1
  'Authorization: Bearer mF_9.B5f-4.1JqM',
  // RFC 7616 section 3.9.1
  'Authorization: Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
  ...readSamples<{ header: string; field?: string }>('credentials').map(
    ({ header, field }) => `${field ?? 'Authorization'}: ${header}`,
  ),
  ...tokenSamples.map((token) => `Authorization: Bearer ${token}`),
];
