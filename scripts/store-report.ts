interface Message {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/** Preact's own support for innerHTML; the bundle check proves that nothing else uses it. */
const ALLOWED = ['UNSAFE_VAR_ASSIGNMENT'];

/**
 * Errors and warnings of the store lint that are not allowed, one line each.
 * @param output what `web-ext lint --output json` wrote, with whatever npm wrote around it
 * @throws SyntaxError or TypeError if there is no report in it
 */
export function unexpected(output: string): string[] {
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Report;
  return [...errors, ...warnings.filter(({ code }) => !ALLOWED.includes(code))].map(
    ({ _type, code, message, file, line }) => `${_type} ${code} ${file ?? ''}${line ? `:${line}` : ''}: ${message}`,
  );
}
