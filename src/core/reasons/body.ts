/** Which reader a body is for: by how it begins. Servers name the media type wrongly. */
import type { Body } from '../exchange.ts';
import { fieldValue } from '../header.ts';
import type { Reason } from '../reason.ts';
import type { Answer } from './answer.ts';
import { bodyText, essence, isGrpcWeb } from './body-text.ts';
import { grpcWebReasons } from './grpc.ts';
import { htmlReasons } from './html.ts';
import { jsonReasons } from './json.ts';
import { formReasons } from './oauth.ts';
import { type Spot, say, shapeOf, wholeBody } from './statement.ts';
import { textReasons } from './text.ts';
import { xmlReasons } from './xml.ts';

/**
 * JSON, also behind what keeps it from being run as a script (`)]}',`, `for(;;);`), as a call (JSONP), or as the data of
 * an event stream.
 */
const jsonStart =
  /^(?:\)\]\}',?\s{0,9}|(?:for|while)\s?\((?:;;|1)\);\s{0,9}|(?:\/\*\*\/\s?)?[\w$.]{1,60}\(\s{0,9}|(?:(?:event|id|retry):[^\n]{0,99}\n){0,3}data: ?)?(?=[{[])/;

const htmlStart = /<(?:!doctype html|html|head|body|title|meta|h[1-6]|p|div|center|pre|span|br)\b/i;
const htmlDocument = /<(?:!doctype html|html)\b/i;
const xmlStart =
  /^(?:<\?xml|<(?:[\w-]{1,40}:)?(?:error|errors|errorresponse|fault|envelope|exception|err|rsp|problem|response|restexception|twilioresponse|ocs)[\s>/])/i;

const form = /^[\w.%-]{1,60}=[^\s<>{}]*$/;

function read(to: Reason[], text: string, type: string, status: number, spot: Spot): void {
  const start = text.search(/[^\s\ufeff]/);
  if (start < 0) return;
  const head = text.slice(start, start + 1_000);
  const first = head.charAt(0);
  const json = jsonStart.exec(head);
  if (json !== null) {
    const before = to.length;
    jsonReasons(to, text, start + json[0].length, type, status, spot);
    // "[error] Access denied"
    if (to.length === before && first === '[' && !type.includes('json')) textReasons(to, text, type, status, spot);
  } else if (first === '"' && type.includes('json')) {
    const said = text.slice(start + 1, start + 4_000).replace(/"\s*$/, '');
    say(to, 'json', shapeOf(said, 'text'), said, wholeBody, spot, said);
  } else if (first === '<') {
    const isXml = xmlStart.test(head) || /[/+]xml$/.test(type);
    if (isXml && !htmlDocument.test(head)) xmlReasons(to, text, status, spot);
    else htmlReasons(to, text, spot);
  } else if (htmlStart.test(head) && type.includes('html')) htmlReasons(to, text, spot);
  else if (form.test(head) && /(?:^|&)(?:error|oauth_problem)=/.test(head))
    formReasons(to, text.slice(start).trimEnd(), spot);
  else textReasons(to, text, type, status, spot);
}

export function bodyReasons(to: Reason[], body: Body, { headers, status, round }: Answer): void {
  const type = essence(body.mimeType) || essence(fieldValue(headers, 'content-type') ?? '');
  const text = bodyText(body, type);
  if (text === undefined) return;
  const spot: Spot = { round, part: 'body' };
  if (isGrpcWeb(type)) grpcWebReasons(to, text, spot);
  else read(to, text, type, status, spot);
}
