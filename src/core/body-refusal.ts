/**
 * Does the body of an answer say "refused" where its head does not? GraphQL and many services answer 200 to everything
 * (facts/auth.md section 6). Runs in the DevTools page for every small answer in JSON: it looks at the places that are
 * known for errors, and at nothing else, for content may speak of refusals too.
 */
import type { Body } from './exchange.ts';
import type { Reason } from './reason.ts';
import { bodyText, essence, isGrpcWeb } from './reasons/body-text.ts';
import { grpcWebReasons } from './reasons/grpc.ts';
import { refusalCode, refusalSentence } from './refusal-words.ts';
import { isObject } from './tokens/json.ts';

type Json = Readonly<Record<string, unknown>>;

/** Of a batch, or of the errors of one answer. */
const most = 20;

/** Is this a media type in which scripts are told that they are refused? */
export const isToldInBody = (mimeType: string): boolean => /[/+-]json\b|^application\/grpc-web/i.test(mimeType);

/** None of these can be in a body without any of them. */
const hint =
  /unauth|forbidden|denied|auth|logged|log ?in|sign(?:ed)?[ _-]?in|token|jwt|session|api[ _-]?key|credential|scope|permission|privilege|inactive|assert|invalid_|OVER_|\b40[137]\b/i;

/** RFC 9110 sections 15.5.2, 15.5.4 and 15.5.8, as a number or in digits. */
const refusedStatus = (value: unknown): string | undefined => {
  const status = String(value);
  return /^40[137]$/.test(status) ? status : undefined;
};

/** Members of an error that name its kind. */
const codeMembers =
  'code status statusCode httpStatus error error_code errorCode errorType type reason classification category name __type'.split(
    ' ',
  );
/** Members of an error that speak to people. */
const textMembers = 'message msg error_description errorMessage detail title error'.split(' ');
/** Members of an error in which libraries put the error that they were given. */
const holders = 'extensions originalError exception response body http data'.split(' ');

/** GraphQL's own errors about the query: their sentences quote it. Codes of Apollo Server, and of what is compatible with it. */
const ofQuery = /VALIDATION|PARSE_FAILED|BAD_USER_INPUT|PERSISTED_QUERY/i;

function inWord(value: unknown): string | undefined {
  if (typeof value !== 'string') return refusedStatus(value);
  return value.includes(' ') ? refusalSentence(value) : (refusalCode(value) ?? refusedStatus(value));
}

const first = <T>(list: readonly T[], find: (each: T) => string | undefined): string | undefined => {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
};

function inError(error: unknown, depth = 0): string | undefined {
  if (!isObject(error)) return inWord(error);
  const { extensions } = error;
  if (isObject(extensions) && ofQuery.test(String(extensions.code))) return undefined;
  return (
    first(codeMembers, (name) => (isObject(error[name]) ? undefined : inWord(error[name]))) ??
    (depth < 3
      ? first(holders, (name) => (isObject(error[name]) ? inError(error[name], depth + 1) : undefined))
      : undefined) ??
    first(textMembers, (name) => (typeof error[name] === 'string' ? refusalSentence(error[name]) : undefined))
  );
}

const inErrors = ({ errors }: Json): string | undefined =>
  Array.isArray(errors) ? first(errors.slice(0, most), inError) : undefined;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Says the answer itself that it failed? (Slack: ok; Flickr: stat; JSend: status; MediaWiki and others: error.) */
const hasFailed = ({ ok, success, stat, status, result }: Json): boolean =>
  ok === false ||
  success === false ||
  [stat, status, result].some((word) => /^(?:fail|failed|error)$/i.test(String(word)));

/** RFC 9457, and envelopes with the status inside: {"code": 401, "msg": "...", "data": null}. */
function inEnvelope(answer: Json): string | undefined {
  const { status, code, statusCode, title, detail, message, msg, data, result } = answer;
  if (![title, detail, message, msg].some((text) => typeof text === 'string') || !isEmpty(data) || !isEmpty(result))
    return undefined;
  return first([status, code, statusCode], refusedStatus);
}

/** Google Maps Platform web services, "Status codes". A leave request may be "denied" too: only these very words. */
const inMaps = ({ status }: Json): string | undefined =>
  status === 'REQUEST_DENIED' || status === 'OVER_DAILY_LIMIT' || status === 'OVER_QUERY_LIMIT' ? status : undefined;

/** AWS JSON protocols put the code into `__type`, Salesforce and others into `errorCode`. */
const inTopCodes = (answer: Json): string | undefined =>
  first(['__type', 'errorCode', 'error_code', 'errorType'], (name) => inWord(answer[name]));

function inObject(answer: Json): string | undefined {
  return (
    inErrors(answer) ??
    (isEmpty(answer.error) ? undefined : inError(answer.error)) ??
    (hasFailed(answer) ? inError(answer) : undefined) ??
    inMaps(answer) ??
    inEnvelope(answer) ??
    inTopCodes(answer)
  );
}

function inJson(text: string): string | undefined {
  try {
    // Some keep JSON from being run as a script: )]}', for(;;);
    const value: unknown = JSON.parse(text.replace(/^(?:\)\]\}',?|(?:for|while)\((?:;;|1)\);)/, ''));
    // A list is content, but for the answers to a batch of GraphQL.
    if (Array.isArray(value))
      return first(value.slice(0, most), (each) => (isObject(each) ? inErrors(each) : undefined));
    return isObject(value) ? inObject(value) : undefined;
  } catch {
    return undefined;
  }
}

/** "PROTOCOL-WEB.md": the trailers of gRPC are the last frame of the body. */
function inTrailers(bytes: string): string | undefined {
  if (!/grpc-status:/i.test(bytes)) return undefined;
  const told: Reason[] = [];
  grpcWebReasons(told, bytes, { round: 0, part: 'body' });
  return told.find(({ said }) => said === 'UNAUTHENTICATED' || said === 'PERMISSION_DENIED')?.said;
}

/**
 * @returns the word by which the body says that the request was refused: of a fixed list, so never a secret; undefined
 *   where it does not say so. Never throws
 */
export function refusalIn(body: Body): string | undefined {
  const type = essence(body.mimeType);
  const text = bodyText(body, type);
  if (text === undefined) return undefined;
  if (isGrpcWeb(type)) return inTrailers(text);
  return hint.test(text) ? inJson(text) : undefined;
}
