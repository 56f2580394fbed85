import type { Expectation, LabCase } from '../case.ts';
import { ask, noBadge, partBadge, refused } from './defaults.ts';

const family = 'Refused by a header field';

const nothing: Expectation = { records: [], badge: noBadge, panelWords: [] };

/** The status does not say that it is a refusal (419: it is not a registered one); and near misses, which are none. */
export const marks: readonly LabCase[] = [
  {
    id: 'waf-challenge',
    family,
    title: '202 and a challenge of the firewall',
    does: 'Gets the silent challenge of a web application firewall where data was asked for.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/marks/challenge' }],
    expect: {
      records: [
        { ...refused, path: '/marks/challenge', status: 202, rounds: [202], challenges: [], verdict: 'bot-challenge' },
      ],
      badge: partBadge,
      panelWords: ['202', 'x-amzn-waf-action'],
    },
    source: 'AWS WAF, "How the AWS WAF CAPTCHA and Challenge rule actions work": 202 and x-amzn-waf-action: challenge',
  },
  {
    id: 'aws-expired-token',
    family,
    title: '400 and an expired token',
    does: 'Calls an API whose code for the refusal stands in a header field.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/marks/expired' }],
    expect: {
      records: [
        {
          ...refused,
          method: 'POST',
          path: '/marks/expired',
          status: 400,
          rounds: [400],
          challenges: [],
          verdict: 'token-expired',
        },
      ],
      badge: partBadge,
      panelWords: ['400', 'ExpiredTokenException'],
    },
    source: 'AWS restJson1 protocol (Smithy), "Operation error serialization": x-amzn-errortype',
  },
  {
    id: 'grpc-web-status',
    family,
    title: '200 and gRPC status 16',
    does: 'Makes a gRPC-web call without credentials.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/marks/rpc' }],
    expect: {
      records: [
        {
          ...refused,
          method: 'POST',
          path: '/marks/rpc',
          status: 200,
          rounds: [200],
          challenges: [],
          verdict: 'credentials-missing',
        },
      ],
      badge: partBadge,
      panelWords: ['200', 'grpc-status', '16'],
    },
    source: 'gRPC, "PROTOCOL-HTTP2.md": Trailers-Only; status codes: 16 UNAUTHENTICATED',
  },
  {
    id: 'rate-limit-spent',
    family,
    title: '429 and nothing left',
    does: 'Asks once more after the last request that it was allowed.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/marks/limit' }],
    expect: {
      records: [
        { ...refused, path: '/marks/limit', status: 429, rounds: [429], challenges: [], verdict: 'rate-limited' },
      ],
      badge: partBadge,
      panelWords: ['429', 'x-ratelimit-remaining'],
    },
    source: 'GitHub REST API, "Rate limits": x-ratelimit-remaining is 0',
  },
  {
    id: 'page-expired',
    family,
    title: '419',
    does: 'Sends a form without the token that came with it.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/marks/form' }],
    expect: {
      records: [
        {
          ...refused,
          method: 'POST',
          path: '/marks/form',
          status: 419,
          rounds: [419],
          challenges: [],
          verdict: 'csrf-rejected',
        },
      ],
      badge: partBadge,
      panelWords: ['419'],
    },
    source: 'Laravel, Illuminate/Foundation/Exceptions/Handler: TokenMismatchException becomes 419',
  },
  {
    id: 'rate-limit-unmarked',
    family,
    title: '429 alone',
    does: 'Gets a 429 that says nothing of a limit.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/marks/busy' }],
    expect: nothing,
    source: 'RFC 6585 section 4: a server need not tell why',
  },
  {
    id: 'carrier-field',
    family,
    title: '503 behind a protection',
    does: 'Gets a 503 of a server that stands behind a bot protection, which let the request through.',
    run: { kind: 'click' },
    requests: [{ ...ask, path: '/marks/down' }],
    expect: nothing,
    source: 'DataDome: x-datadome: protected is on every answer',
  },
  {
    id: 'aws-validation',
    family,
    title: '400 and a wrong value',
    does: 'Calls an API with a wrong value, which has nothing to do with who asks.',
    run: { kind: 'click' },
    requests: [{ ...ask, method: 'POST', path: '/marks/invalid' }],
    expect: nothing,
    source: 'AWS, "Common errors": ValidationException',
  },
];
