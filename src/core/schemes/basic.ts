import { base64Bytes, latin1Text, utf8Text, withoutEnd } from '../bytes.ts';
import { hasControl, type Problem, problem } from '../problem.ts';
import { markOf } from '../tokens/marks.ts';
import { readToken } from '../tokens/token.ts';
import { isSecretUser } from '../url-secrets.ts';
import { readTokenPart } from './bearer.ts';
import { cleaned } from './cleaned.ts';
import type { Part, Reading } from './scheme.ts';

/** Basic (RFC 7617 section 2): Base64 of user name, colon, password; UTF-8, or else ISO-8859-1. */
export function readBasic(part: Part): Reading {
  const { token: text, real, problems: found } = cleaned(part);
  // Whether it is Base64 says more than that some character is none of a token.
  const problems: Problem[] = found.filter(({ code }) => code !== 'illegal-characters');
  const span = { line: 0, start: part.start, end: part.start + part.text.length };
  const name = (code: string, message: string) => problems.push(problem(code, message, span));
  const give = (fields: Record<string, string>): Reading => {
    const { username = '', password = '' } = fields;
    const always = ['password', 'decoded', 'value'];
    const secretFields = (isSecretUser(username, password) ? ['username', ...always] : always).filter(
      (field) => fields[field],
    );
    return { kind: 'basic', fields, secretFields, problems };
  };
  const end = (code: string, message: string, fields: Record<string, string>): Reading => {
    name(code, message);
    return give(fields);
  };

  const unreadable = problems.some(({ code }) => code === 'masked-token' || code === 'wrong-scheme');
  if (!real || unreadable) return give(text === '' ? {} : { value: text });
  if (text.startsWith('eyJ') && readToken(text).header) {
    name('wrong-scheme', 'A JWT was sent as Basic; a JWT belongs after Bearer.');
    const jwt = readTokenPart({ ...part, text }, 'basic');
    return { ...jwt, problems: [...problems, ...jwt.problems] };
  }
  const mark = markOf(text);
  if (mark)
    return end('wrong-scheme', `A token of ${mark.vendor} was sent as Basic, without user name.`, { value: text });
  // Encoders of e-mail wrap their lines; the line ends are named already, the rest is still Base64.
  const data = withoutEnd(text.replace(/[\r\n\t ]+/g, hasControl(text) ? '' : ' '), '=');
  const bytes = base64Bytes(data);
  if (!bytes) return end('basic-not-base64', 'The value is not Base64.', { value: text });
  if (/[-_]/.test(data)) name('basic-urlsafe-base64', 'The value uses the URL alphabet of Base64 (- and _).');
  const padding = text.length - withoutEnd(text, '=').length;
  if ((data.length + padding) % 4 > 0 || padding > 2) {
    name('basic-bad-padding', 'The = padding at the end is missing or wrong.');
  }
  const utf8 = utf8Text(bytes);
  const decoded = utf8 ?? latin1Text(bytes);
  if (utf8 === undefined) name('basic-not-utf8', 'The text is not UTF-8; it is shown as ISO-8859-1.');
  if (isEncodedAgain(decoded)) {
    return end('basic-double-encoded', 'The value was encoded twice.', { decoded });
  }
  if (hasControl(decoded)) name('basic-control-chars', 'Control characters stand in the user name or password.');
  const colon = decoded.indexOf(':');
  if (colon < 0) return end('basic-no-colon', 'No colon separates user name and password.', { decoded });
  const username = decoded.slice(0, colon);
  const password = decoded.slice(colon + 1);
  if (username === '') name('basic-empty-username', 'The user name is empty.');
  if (password === '') name('basic-empty-password', 'The password is empty.');
  return give({ username, password, decoded });
}

/** Base64 within Base64: of the whole credentials, with or without the scheme word. */
function isEncodedAgain(decoded: string): boolean {
  if (/^basic /i.test(decoded)) return true;
  const inner = decoded.trimEnd();
  if (inner.includes(':') || inner.length < 8) return false;
  const bytes = base64Bytes(inner);
  return bytes !== undefined && /^[\x20-\x39\x3b-\x7e]*:[\x20-\x7e]*$/.test(latin1Text(bytes));
}
