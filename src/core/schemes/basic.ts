import { base64Bytes, latin1Text, utf8Text } from '../bytes.ts';
import { hasControl, type Problem, problem } from '../problem.ts';
import { readToken } from '../tokens/token.ts';
import { isSecretUser } from '../url-secrets.ts';
import { readTokenPart } from './bearer.ts';
import { withoutRepeats } from './cleaned.ts';
import { nonValue } from './nonvalues.ts';
import type { Part, Reading } from './scheme.ts';

/** Basic (RFC 7617 section 2): Base64 of user name, colon, password; UTF-8, or else ISO-8859-1. */
export function readBasic(part: Part): Reading {
  const problems: Problem[] = [];
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

  const text = withoutRepeats(part.text, 'Basic');
  if (text !== part.text) name('duplicated-scheme', 'The word Basic stands there more than once.');
  const absent = nonValue(text);
  if (text === '') return end('empty-token', 'Nothing follows the scheme.', {});
  if (absent) return end(absent.code, absent.message, { value: text });
  if (text.startsWith('eyJ') && readToken(text).header) {
    name('wrong-scheme', 'A JWT was sent as Basic; a JWT belongs after Bearer.');
    const jwt = readTokenPart({ text, start: part.start }, 'basic');
    return { ...jwt, problems: [...problems, ...jwt.problems] };
  }
  const bytes = base64Bytes(text);
  if (!bytes) return end('basic-not-base64', 'The value is not Base64.', { value: text });
  if (/[-_]/.test(text)) name('basic-urlsafe-base64', 'The value uses the URL alphabet of Base64 (- and _).');
  if (text.length % 4 > 0) name('basic-bad-padding', 'The = padding at the end is missing or wrong.');
  const utf8 = utf8Text(bytes);
  if (utf8 === undefined) name('basic-not-utf8', 'The text is not UTF-8; it is shown as ISO-8859-1.');
  const decoded = utf8 ?? latin1Text(bytes);
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

function isEncodedAgain(decoded: string): boolean {
  if (/^basic /i.test(decoded)) return true;
  if (decoded.includes(':') || decoded.length < 8 || decoded.length % 4 > 0) return false;
  const bytes = base64Bytes(decoded);
  return bytes !== undefined && /^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]*$/.test(latin1Text(bytes));
}
