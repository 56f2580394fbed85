import type { ExpectedRecord, LabCase } from '../case.ts';
import { hosts } from '../hosts.ts';
import { application, issued } from '../sites/people.ts';
import { ask, pageBadge, partBadge, refused, refusedPage } from './defaults.ts';

const family = 'OAuth and OpenID Connect';

const login = { ...ask, method: 'POST', host: hosts.login } as const;
const record: Omit<ExpectedRecord, 'path'> = { ...refused, method: 'POST', host: hosts.login, challenges: [] };

const form = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();

/** Refused by a real OpenID provider (sites/people.ts). */
export const oauth: readonly LabCase[] = [
  {
    id: 'wrong-client-secret',
    family,
    title: 'A wrong client secret',
    does: 'Asks for a token with a client secret that is not right, in a header.',
    run: { kind: 'click' },
    requests: [
      {
        ...login,
        path: '/people/token',
        headers: { Authorization: `Basic ${btoa('till:guessed')}` },
        body: form({ grant_type: 'client_credentials' }),
      },
    ],
    expect: {
      records: [
        {
          ...record,
          path: '/people/token',
          sends: ['authorization'],
          challenges: ['Basic'],
          verdict: 'oauth-client-invalid',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'invalid_client'],
    },
    source: 'RFC 6749 section 5.2, invalid_client',
  },
  {
    id: 'unknown-client',
    family,
    title: 'A client that nobody knows',
    does: 'Asks for a token as a client that the provider does not know, in the form.',
    run: { kind: 'click' },
    requests: [
      {
        ...login,
        path: '/people/token',
        body: form({ grant_type: 'authorization_code', client_id: 'nobody', code: issued.code }),
      },
    ],
    expect: {
      records: [
        { ...record, path: '/people/token', verdict: 'oauth-client-invalid', alone: 'credentials-not-visible' },
      ],
      badge: partBadge,
      panelWords: ['401', 'invalid_client'],
    },
    source: 'RFC 6749 sections 2.3.1 and 5.2, invalid_client',
  },
  {
    id: 'unknown-client-page',
    family,
    title: 'The same, as a page',
    does: 'Opens the sign-in page of a provider that does not know the client, and so cannot send back to it.',
    run: { kind: 'navigate', path: '/people/google?response_type=code&client_id=nobody&scope=openid' },
    expect: {
      records: [
        {
          ...refusedPage,
          path: '/people/google',
          challenges: [],
          verdict: 'oauth-client-invalid',
          alone: 'credentials-missing',
          blind: 'credentials-not-visible',
        },
      ],
      badge: pageBadge,
      panelWords: ['401', 'invalid_client'],
    },
    source: 'RFC 6749 section 4.1.2.1; Google Identity, "Authorization errors": Error 401: invalid_client',
  },
  {
    id: 'code-used-twice',
    family,
    title: 'An authorization code used twice',
    does: 'Gets tokens for an authorization code, and then asks for them once more with the same code.',
    run: { kind: 'click' },
    requests: [
      { ...login, path: '/people/agree' },
      ...[1, 2].map(() => ({
        ...login,
        path: '/people/token',
        body: form({ grant_type: 'authorization_code', client_id: application.id, code: issued.code }),
      })),
    ],
    expect: {
      records: [
        {
          ...record,
          path: '/people/token',
          status: 400,
          rounds: [400],
          refusal: 'invalidgrant',
          verdict: 'oauth-grant-invalid',
        },
      ],
      badge: partBadge,
      panelWords: ['400', 'invalid_grant'],
    },
    source: 'RFC 6749 sections 4.1.2 and 5.2, invalid_grant',
  },
  {
    id: 'refresh-token-revoked',
    family,
    title: 'A refresh token that was revoked',
    does: 'Signs out by revoking a refresh token, and then asks for a new access token with it.',
    run: { kind: 'click' },
    requests: [
      { ...login, path: '/people/agree' },
      {
        ...login,
        path: '/people/revocation',
        body: form({ client_id: application.id, token: issued.refreshToken }),
      },
      {
        ...login,
        path: '/people/token',
        body: form({ grant_type: 'refresh_token', client_id: application.id, refresh_token: issued.refreshToken }),
      },
    ],
    expect: {
      records: [
        {
          ...record,
          path: '/people/token',
          status: 400,
          rounds: [400],
          refusal: 'invalidgrant',
          verdict: 'oauth-grant-invalid',
        },
      ],
      badge: partBadge,
      panelWords: ['400', 'invalid_grant'],
    },
    source: 'RFC 7009 section 2.1; RFC 6749 sections 5.2 and 6, invalid_grant',
  },
  {
    id: 'silent-sign-in-refused',
    family,
    title: 'A silent sign-in without a session',
    does: 'Opens a sign-in that may ask nothing, where nobody is signed in: the provider sends back an error.',
    run: {
      kind: 'navigate',
      path: '/people/enter',
    },
    expect: {
      records: [
        {
          ...refusedPage,
          path: application.callback,
          rounds: [303, 303, 401],
          challenges: [],
          verdict: 'oauth-redirect-error',
        },
      ],
      badge: pageBadge,
      panelWords: ['401', 'login_required'],
    },
    source: 'OpenID Connect Core section 3.1.2.6, login_required',
  },
  {
    id: 'sign-in-without-pkce',
    family,
    title: 'A sign-in without PKCE',
    does: 'A frame asks for a code without a challenge, which the provider demands of applications without a secret.',
    run: { kind: 'click' },
    requests: [{ ...ask, as: 'frame', host: hosts.page, path: '/people/enter/old' }],
    expect: {
      records: [
        {
          ...refused,
          host: hosts.page,
          path: application.callback,
          rounds: [303, 303, 401],
          challenges: [],
          verdict: 'oauth-redirect-error',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'invalid_request', 'PKCE'],
    },
    source: 'RFC 7636 section 4.4.1; RFC 6749 section 4.1.2.1, invalid_request',
  },
];
