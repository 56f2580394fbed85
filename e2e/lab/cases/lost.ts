import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { ask, noBadge, partBadge, refused } from './defaults.ts';

const family = 'Sent, and lost';

const stripped: Omit<ExpectedRecord, 'path' | 'challenges'> = {
  ...refused,
  sends: ['authorization'],
  verdict: 'authorization-stripped-by-proxy',
};

const byWorker: Omit<ExpectedRecord, 'path'> = {
  ...refused,
  host: hosts.shop,
  status: 403,
  rounds: [403],
  challenges: [],
  tabless: true,
  verdict: 'service-worker-dropped-credentials',
};

/** The page has sent credentials, and who was to check them never saw them. */
export const lost: readonly LabCase[] = [
  {
    id: 'redirect-to-storage',
    family,
    title: 'A download that lies in a storage',
    does: 'Asks the API for a file with a good token; it sends on to a storage of another site, which wants one too.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/exports/2026', headers: { Authorization: 'Bearer {read}' } }],
    expect: {
      records: [
        {
          ...refused,
          host: hosts.files,
          path: '/exports/2026.csv',
          status: 403,
          rounds: [307, 403],
          challenges: [],
          verdict: 'authorization-lost-on-redirect',
        },
      ],
      badge: partBadge,
      panelWords: ['403', '307', 'Redirected to another origin', hosts.files],
    },
    source: 'Fetch standard section 4.4, step 13; Amazon S3, "Error responses": AccessDenied',
  },
  {
    id: 'stripped-by-wsgi',
    family,
    title: 'A token that the web server keeps back',
    does: 'Sends a token; the web server in front does not pass the header on, and the application finds none.',
    run: { kind: 'click' },
    requests: [
      {
        ...ask,
        path: '/wsgi/orders',
        headers: { Authorization: 'Token 9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b' },
      },
    ],
    expect: {
      records: [{ ...stripped, path: '/wsgi/orders', challenges: ['Token'], alone: 'token-invalid' }],
      badge: partBadge,
      panelWords: ['401', 'Authentication credentials were not provided.'],
    },
    source: 'Django REST framework, "Authentication", Apache mod_wsgi specific configuration',
  },
  {
    id: 'stripped-by-fastcgi',
    family,
    title: 'An application password that FastCGI keeps back',
    does: 'Sends an application password; PHP behind FastCGI gets no such header.',
    run: { kind: 'click' },
    requests: [
      {
        ...ask,
        path: '/wp-json/wp/v2/users/me',
        headers: { Authorization: `Basic ${Buffer.from('ada:abcd EFGH 1234 ijkl MNOP 6789').toString('base64')}` },
      },
    ],
    expect: {
      records: [{ ...stripped, path: '/wp-json/wp/v2/users/me', challenges: [], alone: 'credentials-rejected' }],
      badge: partBadge,
      panelWords: ['401', 'rest_not_logged_in'],
    },
    source: 'WordPress REST API handbook, "Authentication", application passwords',
  },
  {
    id: 'worker-forgets-token',
    family,
    title: 'A service worker that asks for the address alone',
    does: 'A frame asks with a token; its service worker asks in its place, without any header field of the request.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', host: hosts.page, path: '/forgetful/' }],
    expect: {
      records: [{ ...byWorker, path: '/member/orders' }],
      badge: noBadge,
      panelWords: ['403', hosts.shop],
    },
    source: 'Service Workers, "FetchEvent"; browsers.md section 1, "Page fetch answered by a service worker"',
  },
  {
    id: 'worker-refreshes-without-token',
    family,
    title: 'A service worker that looks for what is new',
    does: 'A service worker passes a request on as it is, and then adds its address to a cache, without the token.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', host: hosts.page, path: '/refreshing/' }],
    expect: {
      records: [{ ...byWorker, path: '/member/offers' }],
      badge: noBadge,
      panelWords: ['403', hosts.shop],
    },
    source: 'Service Workers, "Cache: add"; browsers.md section 1, "Service worker"',
  },
];
