import type { ExpectedRecord, LabCase } from '../case.ts';
import { ask, partBadge, refused } from './defaults.ts';

const family = 'The account';

const json = { 'Content-Type': 'application/json' };
const token = { Authorization: 'Bearer {read}' };
const basic = { Authorization: `Basic ${btoa('ada:guessed')}` };

const forbidden: Omit<ExpectedRecord, 'path'> = { ...refused, status: 403, rounds: [403], challenges: [] };

/** The service knows whose account it is, and something is wrong with that. Answers: sites/accounts.ts. */
export const accounts: readonly LabCase[] = [
  {
    id: 'account-suspended',
    family,
    title: 'A suspended account',
    does: 'Asks with a good token of an account that was suspended.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/accounts/suspended', headers: token }],
    expect: {
      records: [
        {
          ...forbidden,
          path: '/accounts/suspended',
          sends: ['authorization'],
          verdict: 'account-restricted',
          alone: 'permission-denied',
        },
      ],
      badge: partBadge,
      panelWords: ['403', 'Your account was suspended'],
    },
    source: 'GitHub, "Troubleshooting the REST API": Sorry. Your account was suspended.',
  },
  {
    id: 'account-problem',
    family,
    title: 'A bucket of an account with a problem',
    does: 'Asks for a file of an account that its cloud has stopped; the answer is XML.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/accounts/bucket' }],
    expect: {
      records: [{ ...forbidden, path: '/accounts/bucket', verdict: 'account-restricted', alone: 'unknown' }],
      badge: partBadge,
      panelWords: ['403', 'AccountProblem'],
    },
    source: 'Amazon S3, "Error responses": AccountProblem',
  },
  {
    id: 'account-inactive',
    family,
    title: 'The token of a deleted user',
    does: 'Calls a method with the token of a user who is no more.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/accounts/inactive', headers: token }],
    expect: {
      records: [
        {
          ...refused,
          method: 'POST',
          path: '/accounts/inactive',
          status: 200,
          rounds: [200],
          sends: ['authorization'],
          challenges: [],
          refusal: 'accountinactive',
          verdict: 'account-restricted',
        },
      ],
      badge: partBadge,
      panelWords: ['200', 'account_inactive'],
    },
    source: 'Slack, auth.test: account_inactive',
  },
  {
    id: 'captcha-wanted',
    family,
    title: 'A CAPTCHA before the next try',
    does: 'Sends a password after too many wrong ones; header fields ask for a CAPTCHA.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/accounts/jira/myself', headers: basic }],
    expect: {
      records: [{ ...forbidden, path: '/accounts/jira/myself', sends: ['authorization'], verdict: 'login-captcha' }],
      badge: partBadge,
      panelWords: ['403', 'AUTHENTICATION_DENIED', 'CAPTCHA_CHALLENGE'],
    },
    source: 'Atlassian, "Basic auth for REST APIs", CAPTCHA: X-Seraph-LoginReason, X-Authentication-Denied-Reason',
  },
  {
    id: 'captcha-missing',
    family,
    title: 'A sign-in without its CAPTCHA',
    does: 'Signs in where a CAPTCHA is wanted, and sends none.',
    run: { kind: 'click' },
    requests: [
      {
        ...ask,
        method: 'POST',
        path: '/accounts/auth/v1/token?grant_type=password',
        headers: json,
        body: '{"email":"ada@example.com","password":"analytical-engine"}',
      },
    ],
    expect: {
      records: [
        {
          ...refused,
          method: 'POST',
          path: '/accounts/auth/v1/token',
          status: 400,
          rounds: [400],
          challenges: [],
          verdict: 'login-captcha',
        },
      ],
      badge: partBadge,
      panelWords: ['400', 'captcha_failed'],
    },
    source: 'Supabase Auth, "Error codes": captcha_failed, x-sb-error-code; "Enable CAPTCHA Protection"',
  },
  {
    id: 'password-over',
    family,
    title: 'A password past its time',
    does: 'Signs in with a password that must be changed first.',
    run: { kind: 'click' },
    requests: [
      {
        ...ask,
        method: 'POST',
        path: '/accounts/api/v1/authn',
        headers: json,
        body: '{"username":"ada@example.com","password":"analytical-engine"}',
      },
    ],
    expect: {
      records: [
        {
          ...refused,
          method: 'POST',
          path: '/accounts/api/v1/authn',
          challenges: [],
          verdict: 'password-expired',
          alone: 'credentials-rejected',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'E0000064'],
    },
    source: 'Okta, "Error codes": E0000064',
  },
  {
    id: 'password-over-page',
    family,
    title: 'The same, told by a directory',
    does: 'Opens a frame with a password that Active Directory holds for expired; the server shows what it was told.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/accounts/ldap', headers: basic }],
    expect: {
      records: [
        {
          ...refused,
          path: '/accounts/ldap',
          sends: ['authorization'],
          challenges: [],
          verdict: 'password-expired',
          alone: 'credentials-rejected',
        },
      ],
      badge: partBadge,
      panelWords: ['401', 'data 532'],
    },
    source:
      'Microsoft, "System error codes": 532 is ERROR_PASSWORD_EXPIRED; LDAP bind of Active Directory; Tomcat 9 page',
  },
  {
    id: 'account-locked',
    family,
    title: 'Too many wrong passwords',
    does: 'Sends a password after too many wrong ones.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/accounts/user', headers: basic }],
    expect: {
      records: [
        {
          ...forbidden,
          path: '/accounts/user',
          sends: ['authorization'],
          verdict: 'account-locked',
          alone: 'permission-denied',
        },
      ],
      badge: partBadge,
      panelWords: ['403', 'Maximum number of login attempts exceeded'],
    },
    source: 'GitHub, "Authenticating to the REST API", failed login limit',
  },
  {
    id: 'account-locked-page',
    family,
    title: 'A sign-in form that has locked the account',
    does: 'Sends a sign-in form after too many wrong passwords; the answer is a page.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/accounts/login', body: 'username=ada&password=guessed' }],
    expect: {
      records: [{ ...forbidden, method: 'POST', path: '/accounts/login', verdict: 'account-locked', alone: 'unknown' }],
      badge: partBadge,
      panelWords: ['403', 'Account locked'],
    },
    source: 'django-axes, AXES_PERMALOCK_MESSAGE and AXES_COOLOFF_MESSAGE: Account locked: too many login attempts.',
  },
];
