import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, noBadge, pageBadge, partBadge, refused } from './defaults.ts';

const family = 'Gateways';

const token = { Authorization: 'Bearer {read}' };

const forbidden: Omit<ExpectedRecord, 'path'> = { ...refused, status: 403, rounds: [403], challenges: [] };
const tooLarge: Omit<ExpectedRecord, 'path'> = { ...refused, status: 494, rounds: [494], challenges: [] };

/** Longer than one line may be for nginx and Apache. */
const longToken = 'eyJhbGciOiJSUzI1NiJ9'.padEnd(9_000, 'x');

/** What stands before the service refuses, and the service itself has not been asked. Answers: sites/gateways.ts. */
export const gateways: readonly LabCase[] = [
  {
    id: 'cookies-too-large',
    family,
    title: 'Cookies that have grown too large',
    does: 'Gets three long cookies, and opens a frame that brings them all along.',
    run: { kind: 'click' },
    requests: [
      { ...ask, method: 'POST', path: '/gateways/basket', credentials: 'include' },
      { ...ask, as: 'frame', path: '/gateways/basket', credentials: 'include' },
    ],
    expect: {
      records: [{ ...tooLarge, path: '/gateways/basket', sends: ['cookie'], verdict: 'header-too-large' }],
      badge: partBadge,
      panelWords: ['494', 'cookie'],
    },
    source:
      'Akamai, Enterprise Application Access: 494 where a header or cookie is larger than its buffer (http.dev/494)',
  },
  {
    id: 'token-too-large',
    family,
    title: 'A token that is too long',
    does: 'Sends a token of 9 kB; the gateway says so in JSON.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/gateways/profile', headers: { Authorization: `Bearer ${longToken}` } }],
    expect: {
      records: [{ ...tooLarge, path: '/gateways/profile', sends: ['authorization'], verdict: 'header-too-large' }],
      badge: partBadge,
      panelWords: ['494', 'Authorization'],
    },
    source: 'nginx, large_client_header_buffers, and error_page for its code 494',
  },
  {
    id: 'no-such-method',
    family,
    title: 'A path that is not deployed',
    does: 'Asks a gateway for a path that it does not have; it answers as if a token were missing.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/gateways/prod/item' }],
    expect: {
      records: [{ ...forbidden, path: '/gateways/prod/item', verdict: 'wrong-endpoint' }],
      badge: partBadge,
      panelWords: ['403', 'MissingAuthenticationTokenException'],
    },
    source: 'AWS re:Post, "API Gateway Missing Authentication Token errors"; x-amzn-ErrorType',
  },
  {
    id: 'method-not-forwarded',
    family,
    title: 'A form sent to a cache',
    does: 'Sends a form to a distribution that serves GET alone; the answer is a page.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/gateways/form', body: 'name=ada' }],
    expect: {
      records: [{ ...forbidden, method: 'POST', path: '/gateways/form', verdict: 'wrong-endpoint', alone: 'unknown' }],
      badge: partBadge,
      panelWords: ['403', 'is not configured to allow the HTTP request method'],
    },
    source: 'Amazon CloudFront, "HTTP 403 status code (Permission Denied)"',
  },
  {
    id: 'https-required',
    family,
    title: 'Over http where https is required',
    does: 'Asks for a token over http.',
    run: { kind: 'click' },
    requests: [
      {
        ...ask,
        method: 'POST',
        path: '/gateways/realms/shop/protocol/openid-connect/token',
        body: 'grant_type=client_credentials&client_id=shop',
      },
    ],
    expect: {
      records: [
        {
          ...forbidden,
          method: 'POST',
          path: '/gateways/realms/shop/protocol/openid-connect/token',
          verdict: 'wrong-endpoint',
          alone: 'unknown',
        },
      ],
      badge: partBadge,
      panelWords: ['403', 'HTTPS required'],
    },
    source: 'Keycloak, AbstractTokenEndpoint "checkSsl": 403 invalid_request, HTTPS required',
  },
  {
    id: 'keys-not-fetched',
    family,
    title: 'Keys that could not be fetched',
    does: 'Sends a good token to a proxy that cannot get the keys to check it with.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/gateways/orders', headers: token }],
    expect: {
      records: [
        {
          ...refused,
          path: '/gateways/orders',
          sends: ['authorization'],
          challenges: ['Bearer'],
          verdict: 'auth-service-down',
          alone: 'token-invalid',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Jwks remote fetch is failed'],
    },
    source: 'Envoy, jwt_verify_lib "status.cc": Jwks remote fetch is failed',
  },
  {
    id: 'authorizer-failed',
    family,
    title: 'An authorizer that failed',
    does: 'Sends a good token to a gateway whose check of it breaks.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/gateways/invoices', headers: token }],
    expect: {
      records: [
        {
          ...refused,
          path: '/gateways/invoices',
          status: 500,
          rounds: [500],
          sends: ['authorization'],
          challenges: [],
          verdict: 'auth-service-down',
        },
      ],
      badge: partBadge,
      panelWords: ['500', 'AuthorizerConfigurationException'],
    },
    source: 'Amazon API Gateway, "Gateway response types": AUTHORIZER_CONFIGURATION_ERROR',
  },
  {
    id: 'dot-files-denied',
    family,
    title: 'A discovery document behind a rule for dot files',
    does: 'Asks for a document that is there for everybody; a rule against hidden files forbids it.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/.well-known/openid-configuration' }],
    expect: {
      records: [{ ...forbidden, path: '/.well-known/openid-configuration', verdict: 'protection-too-wide' }],
      badge: partBadge,
      panelWords: ['403', '.well-known'],
    },
    source: 'OpenID Connect Discovery section 4; nginx, "location ~ /\\." with "deny all"',
  },
  {
    id: 'robots-refused',
    family,
    title: 'robots.txt for members only',
    does: 'Opens robots.txt of a service that wants everybody signed in, whatever they ask for.',
    run: { kind: 'navigate', host: hosts.api, path: '/robots.txt' },
    expect: {
      records: [{ ...refused, path: '/robots.txt', challenges: [], verdict: 'protection-too-wide' }],
      badge: pageBadge,
      panelWords: ['401', 'robots.txt'],
    },
    source: 'RFC 9309 section 2.3.1.3; Spring Security, anyRequest().authenticated() and HttpStatusEntryPoint',
  },
  {
    id: 'manifest-refused',
    family,
    title: 'A manifest without its cookies',
    does: 'Opens an application; the browser asks for its manifest without cookies. Firefox does not ask for it at all.',
    run: { kind: 'navigate', path: '/app/start' },
    expect: {
      records: [
        {
          ...refused,
          host: hosts.page,
          path: '/app/manifest.webmanifest',
          challenges: [],
          verdict: 'protection-too-wide',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'manifest'],
    },
    firefox: { records: [], badge: noBadge, panelWords: [] },
    source: 'HTML standard, "Link type manifest"; measured: Firefox 153 of a desktop asks for no manifest',
  },
];
