import type { LabCase } from '../case.ts';
import { ask, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'Wrong credentials';

/** Credentials that are not, or cannot be, right. */
export const wrong: readonly LabCase[] = [
  {
    id: 'wrong-basic',
    family,
    title: 'Wrong Basic password',
    does: 'Sends a user name and a wrong password that the page itself puts into the header.',
    run: { kind: 'click' },
    // With credentials "omit" no browser opens its dialog, whatever the challenge (Fetch standard, section 4.6).
    requests: [{ ...ask, path: '/reports', headers: { Authorization: `Basic ${btoa('ada:guessed')}` } }],
    expect: {
      records: [
        {
          ...refused,
          path: '/reports',
          sends: ['authorization'],
          challenges: ['Basic'],
          verdict: 'credentials-rejected',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'Basic', 'realm', 'reports', 'Authorization'],
    },
    source: 'RFC 7617 section 2',
  },
  {
    id: 'bearer-undefined',
    family,
    title: 'Bearer undefined',
    does: 'Sends the word "undefined" where the token belongs.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/orders', headers: { Authorization: 'Bearer undefined' } }],
    expect: {
      records: [
        { ...refused, path: '/orders', sends: ['authorization'], challenges: ['Bearer'], verdict: 'token-malformed' },
      ],
      badge: partBadge,
      panelWords: ['401', 'invalid_token', 'The access token is malformed', 'Authorization'],
    },
    source: 'RFC 6750 section 3.1, invalid_token',
  },
  {
    id: 'wrong-scheme',
    family,
    title: 'Token instead of Bearer',
    does: 'Sends a good token under a scheme that the API does not know.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/orders', headers: { Authorization: 'Token {read}' } }],
    expect: {
      records: [
        { ...refused, path: '/orders', sends: ['authorization'], challenges: ['Bearer'], verdict: 'wrong-auth-scheme' },
      ],
      badge: partBadge,
      panelWords: ['401', 'Bearer', 'Token', 'Authorization'],
    },
    source: 'RFC 6750 section 3.1: an unsupported method counts as no credentials',
  },
  {
    id: 'wrong-audience',
    family,
    title: 'A token for another API',
    does: 'Sends a good token that the provider issued for another API.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/orders', headers: { Authorization: 'Bearer {foreign}' } }],
    expect: {
      records: [
        {
          ...refused,
          path: '/orders',
          sends: ['authorization'],
          challenges: ['Bearer'],
          verdict: 'token-wrong-audience',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'invalid_token', 'The access token is for another audience', 'aud'],
    },
    source: 'RFC 9068 section 4: the resource server must check aud',
  },
  {
    id: 'api-key-header',
    family,
    title: 'Wrong API key in a header',
    does: 'Sends an unknown key in X-API-Key.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/weather', headers: { 'X-API-Key': 'lab-key-of-nobody' } }],
    expect: {
      records: [
        { ...refused, path: '/weather', sends: ['x-api-key'], challenges: ['ApiKey'], verdict: 'api-key-invalid' },
      ],
      badge: partBadge,
      panelWords: ['401', 'ApiKey', 'realm', 'weather', 'X-API-Key'],
    },
    source: 'RFC 9110 section 11.6.1; auth.md section 2.2, header X-API-Key',
  },
  {
    id: 'api-key-query',
    family,
    title: 'Wrong API key in the address',
    does: 'Sends an unknown key as ?api_key=.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/weather?api_key=lab-key-of-nobody' }],
    expect: {
      records: [{ ...refused, path: '/weather', challenges: ['ApiKey'], verdict: 'api-key-invalid' }],
      badge: partBadge,
      panelWords: ['401', 'ApiKey', 'realm', 'weather', 'api_key'],
    },
    source: 'RFC 9110 section 11.6.1; auth.md section 2.2, header X-API-Key',
  },
  {
    id: 'api-key-body',
    family,
    title: 'Wrong API key in a form',
    does: 'Sends an unknown key as api_key in the body of a POST.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/weather', body: 'city=Turin&api_key=lab-key-of-nobody' }],
    expect: {
      records: [
        {
          ...refused,
          method: 'POST',
          path: '/weather',
          challenges: ['ApiKey'],
          verdict: 'api-key-invalid',
          alone: 'credentials-not-visible',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'ApiKey', 'realm', 'weather'],
    },
    source: 'RFC 9110 section 11.6.1; auth.md section 2.2, header X-API-Key',
  },
  {
    id: 'password-in-address',
    family,
    title: 'Wrong password in the address',
    does: 'Opens http://ada:guessed@…; the browser tries it once and is refused.',
    run: { kind: 'navigate', path: '/door/step', userinfo: 'ada:guessed' },
    expect: {
      records: [
        {
          ...refusedPage,
          path: '/door/step',
          rounds: [401, 401],
          challenges: [],
          verdict: 'credentials-rejected',
          alone: 'unknown',
        },
      ],
      badge: pageBadge,
      panelWords: ['401', '/door/step'],
    },
    firefox: {
      records: [
        {
          ...refusedPage,
          path: '/door/step',
          rounds: [401, 401],
          sends: ['authorization'],
          challenges: [],
          verdict: 'credentials-rejected',
        },
      ],
    },
    source: 'browsers.md section 1, "http://user:pass@host/" and "Authorization added by the browser"',
  },
];
