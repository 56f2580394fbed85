import { describe, expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const html = (body: string, type = 'text/html') => told({ status: 403, body, type });

test.each<[source: string, body: string, reasons: string[]]>([
  [
    'httpd source, http_protocol.c',
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n<hr>\n<address>Apache Server</address>\n</body></html>\n',
    [
      'html text title: 403 Forbidden',
      'html text h1: Forbidden',
      "html text p: You don't have permission to access this resource.",
      'html text address: Apache Server',
    ],
  ],
  [
    'nginx source, ngx_http_special_response.c',
    '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
    ['html text title: 403 Forbidden', 'html text h1: 403 Forbidden', 'html text center: nginx'],
  ],
  [
    'django source, csrf_403.html',
    '<div id="summary">\n  <h1>Forbidden <span>(403)</span></h1>\n  <p>CSRF verification failed. Request aborted.</p>\n</div>',
    [
      'html text h1: Forbidden (403) « Forbidden <span>(403)',
      'html text p: CSRF verification failed. Request aborted.',
    ],
  ],
  [
    // https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
    'Cloudflare: words of elements side by side',
    '<h1><span data-translate="error">Error</span><span>1015</span></h1>',
    ['html text h1: Error 1015 « Error</span><span>1015'],
  ],
  [
    'Akamai: everything is a reference',
    '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don\'t have permission to access "http&#58;&#47;&#47;a&#46;example&#47;" on this server.<P>\nReference&#32;&#35;18&#46;1\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;1</P>\n</BODY>\n</HTML>\n',
    [
      'html text title: Access Denied',
      'html text h1: Access Denied',
      'html text body: You don\'t have permission to access "http://a.example/" on this server. « You don\'t have permission to access "http&#58;&#47;&#47;a&#46;example&#47;" on this server.',
      'html text p: Reference #18.1 « Reference&#32;&#35;18&#46;1',
      'html text p: https://errors.edgesuite.net/18.1 « https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;1',
    ],
  ],
  [
    'F5: sentences between line breaks',
    '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1<br></body></html>',
    [
      'html text title: Request Rejected',
      'html text body: The requested URL was rejected. Please consult with your administrator.',
      'html text body: Your support ID is: 1',
    ],
  ],
  [
    'a sentence over a line break',
    '<p>You are not allowed<br/>to see this.</p>',
    ['html text p: You are not allowed to see this. « You are not allowed<br/>to see this.'],
  ],
  [
    'Express, finalhandler: no stack',
    '<!DOCTYPE html><html><head><title>Error</title></head><body><pre>ForbiddenError: invalid csrf token<br> &nbsp; &nbsp;at csrf (index.js:1)</pre></body></html>',
    [
      'html text title: Error',
      'html text pre: ForbiddenError: invalid csrf token',
      'html text pre: at csrf (index.js:1) « &nbsp; &nbsp;at csrf (index.js:1)',
    ],
  ],
  [
    'scripts, styles, comments, menus and forms are left out',
    '<style>p{}</style><script>var a = "<p>no</p>";</script><!-- <p>no</p> --><nav><a>Home</a></nav><p>yes</p><textarea><p>no</p></textarea><footer>no</footer>',
    ['html text p: yes'],
  ],
  ['a script that nothing closes', '<p>yes</p><script>no <p>no</p>', ['html text p: yes']],
  ['a menu that nothing closes', '<nav><nav><p>yes</p>', ['html text p: yes']],
  [
    'text without JavaScript',
    '<noscript><div>Enable JavaScript.</div></noscript>',
    ['html text div: Enable JavaScript.'],
  ],
  [
    'a quotation mark within a value',
    "<p title=it's>yes</p><p title='>'>no</p>",
    ['html text p: yes', 'html text p: no'],
  ],
  [
    'a reference to no character',
    '<p>no &#x110000; &foo; &auml;</p>',
    ['html text p: no &#x110000; &foo; ä « no &#x110000; &foo; &auml;'],
  ],
  ['the name of an element', '<body id="main"><p>no</p>', ['html text p: no']],
  ['cut within a tag', '<p>yes</p><p class="', ['html text p: yes']],
  ['cut within a text', '<html><title>Forb', ['html text title: Forb']],
  [
    'squid source, errors/templates/ERR_ACCESS_DENIED',
    '<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body id=ERR_ACCESS_DENIED><h1>ERROR</h1></body></html>',
    [
      'html text title: ERROR: The requested URL could not be retrieved',
      'html code body.id: ERR_ACCESS_DENIED',
      'html text h1: ERROR',
    ],
  ],
  [
    'jenkins source, AccessDeniedException3 and the page for the anonymous',
    "<html><head><meta http-equiv='refresh' content='1;url=/login?from=%2F'/></head><body>Authentication required</body></html>",
    ['html code meta: sign-in page « /login', 'html text body: Authentication required'],
  ],
  [
    'oauth2-proxy source, sign_in.html',
    '<html><head><title>Sign In</title></head><body><form method="GET" action="/oauth2/start"><button>Sign in</button></form><form><input name="p" type="password"></form></body></html>',
    [
      'html text title: Sign In',
      'html code form: sign-in page « /oauth2/start',
      'html code input: sign-in page « type="password',
    ],
  ],
])('%s', (_, body, reasons) => {
  expect(html(body)).toEqual(reasons);
});

describe('long pages', () => {
  test('what is marked as an error is told, however much stands before it', () => {
    const before = `${'<p>text</p>'.repeat(40)}<ul>${'<li>item</li>'.repeat(40)}</ul>`;
    const said = html(`${before}<div class="box error-box"><div>a</div><p>You may not.</p></div><p>after</p>`);
    expect(said).toHaveLength(16 + 12 + 1);
    expect(said.at(-1)).toBe('html text p: You may not.');
  });

  test('menus do not use up what paragraphs may', () => {
    expect(html(`${'<li>item</li>'.repeat(40)}<p>You may not.</p>`).at(-1)).toBe('html text p: You may not.');
  });
});

test('XHTML is HTML', () => {
  expect(html('<?xml version="1.0"?><!DOCTYPE html><html><title>No</title></html>', 'application/xhtml+xml')).toEqual([
    'html text title: No',
  ]);
});
