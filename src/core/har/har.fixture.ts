/** Entries as exporters write them. Each default is overruled by what the test says. */
export type Fields = Readonly<Record<string, unknown>>;

const at = Date.UTC(2026, 10, 21, 16, 42, 0);

/** @param after milliseconds after a fixed moment */
export const moment = (after: number): number => at + after;
export const date = (after: number): string => new Date(at + after).toISOString();

/** "Name: value" lines. */
export const lines = (...texts: readonly string[]): readonly Fields[] =>
  texts.map((text) => {
    const colon = text.indexOf(': ');
    return { name: text.slice(0, colon), value: text.slice(colon + 2) };
  });

interface Parts {
  readonly after?: number;
  readonly time?: unknown;
  readonly request?: Fields;
  readonly response?: Fields;
}

/** A GET of https://api.example/me that is answered 401, with any other members on top. */
export function entry({ after = 0, time = 20, request, response, ...more }: Parts & Fields = {}): Fields {
  return {
    startedDateTime: date(after),
    time,
    request: {
      method: 'GET',
      url: 'https://api.example/me',
      httpVersion: 'http/2.0',
      headers: [],
      cookies: [],
      ...request,
    },
    response: {
      status: 401,
      statusText: '',
      httpVersion: 'http/2.0',
      headers: [],
      content: {},
      redirectURL: '',
      ...response,
    },
    ...more,
  };
}
