/** Cookies, dates, addresses and the redactor. */
import { cookieDate } from '../../src/core/cookie-date.ts';
import { readCookies } from '../../src/core/cookie-line.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import { httpDate } from '../../src/core/http-date.ts';
import { createRedactor, redactRecords, redactText } from '../../src/core/redact.ts';
import { headerPieces, textPieces, urlPieces } from '../../src/core/secrets.ts';
import { readSetCookie, type SetCookieContext } from '../../src/core/set-cookie.ts';
import { placeFaults, problemFaults } from './checks.ts';
import { credentials, lineBreak } from './grammars.ts';
import { header, now } from './header.ts';
import { oneOf } from './parts.ts';
import { credentialSamples } from './samples.ts';
import type { Target } from './target.ts';
import {
  cookieSamples,
  cookies,
  dateSamples,
  dates,
  setCookieSamples,
  setCookies,
  urlSamples,
  urls,
} from './web-grammars.ts';

const url = 'https://www.example.com/a';

/** What a Set-Cookie line may come with. */
const answers: readonly [SetCookieContext, ...SetCookieContext[]] = [
  { url, now },
  { url, now, engine: 'chromium', serverNow: now - 3_600_000 },
  { url, now, engine: 'firefox', crossSite: true },
  { url: 'http://www.example.com/', now, crossSite: true },
  { url: 'http://localhost:8080', now, engine: 'firefox' },
];

/** A refusal with the input in every place where a secret may be. */
function refused(input: string): Exchange {
  const headers = [header(input), { name: 'Referer', value: input }];
  const response = { status: 401, statusLine: 'HTTP/1.1 401', headers: [{ name: 'WWW-Authenticate', value: input }] };
  return {
    requestId: '1',
    tabId: 1,
    frameId: 0,
    type: 'main_frame',
    initiator: { state: 'absent' },
    startedAt: now,
    rounds: [
      {
        url: `https://www.example.com/?${input}`,
        method: 'GET',
        at: now,
        sent: { state: 'seen', value: headers },
        response: { state: 'seen', value: response },
        end: { kind: 'last' },
      },
    ],
    outcome: { kind: 'completed' },
    blindTo: [],
  };
}

const joined = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join('');

export const webTargets: Readonly<Record<string, Target>> = {
  'set-cookie': {
    source: { grammar: setCookies, samples: setCookieSamples },
    read: (line) => {
      const { attributes, fate, problems } = readSetCookie(line, oneOf(answers, line));
      return function* () {
        yield* problemFaults(problems, [line]);
        for (const { span } of attributes) yield* placeFaults('an attribute', span, [line], '');
        if (fate.kind === 'refused' && fate.why.length === 0) yield 'refused without a reason';
      };
    },
  },
  cookies: {
    source: { grammar: cookies, samples: cookieSamples },
    read: (input) => {
      const lines = input.split(lineBreak);
      const found = readCookies(lines, oneOf([{ url }, { url: 'http://www.example.com/' }, {}], input));
      return function* () {
        yield* problemFaults(found.problems, lines);
        for (const { problems, span } of found.cookies) {
          yield* problemFaults(problems, lines);
          yield* placeFaults('a cookie', span, lines, '');
        }
      };
    },
  },
  dates: {
    source: { grammar: dates, samples: dateSamples },
    read: (input) => {
      const moments = [httpDate(input, now), cookieDate(input)];
      return function* () {
        for (const each of moments) if (each !== undefined && !Number.isFinite(each)) yield `the moment is ${each}`;
      };
    },
  },
  urls: {
    source: { grammar: urls, samples: urlSamples },
    read: (input) => {
      const texts = [urlPieces(input), textPieces(input), headerPieces('location', input)].map(joined);
      return function* () {
        if (texts.some((text) => text !== input)) yield 'the pieces joined are not the input';
      };
    },
  },
  redact: {
    runs: 5_000,
    source: { grammar: credentials, samples: [...credentialSamples, ...urlSamples] },
    read: (long) => {
      // A body keeps 32 kB, and here the same text is in five places.
      const input = long.slice(0, 8_192);
      const redactor = createRedactor();
      const bodies = { response: { text: input, mimeType: 'text/plain' } };
      const { records } = redactRecords([{ exchange: refused(input), bodies }], redactor);
      const outcome = redactText(JSON.stringify(records), redactor.secrets());
      return function* () {
        // A refusal is allowed, but it says what was found.
        if (!outcome.ok && outcome.leaks.length === 0) yield 'refused without a leak';
      };
    },
  },
};
