import type { Evidence } from '#core/exchange.ts';
import { headerNames } from './header-names.ts';

/** Where a piece of evidence stands, in words: "WWW-Authenticate", "the body, error.code", "Authorization". */
export function placeWords({ part, name = '', absent }: Evidence): string {
  const field = headerNames(name);
  switch (part) {
    case 'sent':
      return absent ? `${field} was not sent` : `${field}, as it was sent`;
    case 'response':
      return absent ? `The answer has no ${field}` : field;
    case 'body':
      return name === '' ? 'The body of the answer' : `The body of the answer, ${name}`;
    case 'form':
      return name === '' ? 'The body of the request' : `The body of the request, ${name}`;
    case 'url':
      return name === '' ? 'The address' : `The address, ${name}`;
    case 'method':
      return 'The method';
    case 'status':
      return 'The status';
    case 'event':
      return name === '' ? 'The browser' : `The browser, ${name}`;
  }
}
