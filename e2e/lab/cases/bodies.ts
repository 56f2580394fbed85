import type { Expectation, LabCase } from '../case.ts';
import { ask, noBadge, partBadge, refused } from './defaults.ts';

const family = 'Refused in the body';

const nothing: Expectation = { records: [], badge: noBadge, panelWords: [] };

const post = { ...ask, method: 'POST' };
const inBody = { ...refused, method: 'POST', status: 200, rounds: [200], challenges: [] };
const json = { headers: { 'Content-Type': 'application/json' } };

/** The status is 200 and no header field says anything else: only DevTools tells of the body. */
export const bodies: readonly LabCase[] = [
  {
    id: 'graphql-unauthenticated',
    family,
    title: 'GraphQL without a session',
    does: 'Asks a GraphQL server that wants to know who asks.',
    run: { kind: 'click' },
    requests: [{ ...post, ...json, path: '/bodies/graphql', body: '{"query":"{ me { name } }"}' }],
    expect: {
      records: [{ ...inBody, path: '/bodies/graphql', refusal: 'unauthenticated', verdict: 'session-missing' }],
      badge: partBadge,
      panelWords: ['200', 'UNAUTHENTICATED'],
    },
    source: 'Apollo Server, "Error handling": UNAUTHENTICATED',
  },
  {
    id: 'slack-not-authed',
    family,
    title: 'ok: false',
    does: 'Calls a method without a token.',
    run: { kind: 'click' },
    requests: [{ ...post, path: '/bodies/slack' }],
    expect: {
      records: [{ ...inBody, path: '/bodies/slack', refusal: 'notauthed', verdict: 'credentials-missing' }],
      badge: partBadge,
      panelWords: ['200', 'not_authed'],
    },
    source: 'Slack, auth.test: not_authed',
  },
  {
    id: 'grpc-web-trailers',
    family,
    title: 'gRPC status 7 in the body',
    does: 'Makes a gRPC-web call that is not allowed.',
    run: { kind: 'click' },
    requests: [{ ...post, path: '/bodies/rpc' }],
    expect: {
      records: [{ ...inBody, path: '/bodies/rpc', refusal: 'PERMISSION_DENIED', verdict: 'permission-denied' }],
      badge: partBadge,
      panelWords: ['200', 'grpc-status'],
    },
    source: 'gRPC, "PROTOCOL-WEB.md": trailers are the last frame of the body',
  },
  {
    id: 'graphql-not-valid',
    family,
    title: 'A query that is not valid',
    does: 'Asks a GraphQL server for a field that it does not have.',
    run: { kind: 'click' },
    requests: [{ ...post, ...json, path: '/bodies/query', body: '{"query":"{ Unauthorized }"}' }],
    expect: nothing,
    source: 'Apollo Server, "Error handling": GRAPHQL_VALIDATION_FAILED',
  },
  {
    id: 'no-error',
    family,
    title: 'error: null',
    does: 'Gets an answer with a member for errors, and none in it.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/bodies/null' }],
    expect: nothing,
    source: 'RFC 9110 section 15.3.1',
  },
  {
    id: 'content-about-refusals',
    family,
    title: 'An article about 401',
    does: 'Gets a text that speaks of refusals.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/bodies/news' }],
    expect: nothing,
    source: 'RFC 9110 section 15.3.1',
  },
];
