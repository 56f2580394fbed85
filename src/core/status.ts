/** What a status code says, in two plain sentences: what happened, and what follows from it. */
export interface StatusMeaning {
  readonly name: string;
  readonly lines: readonly [string, string];
}

type Row = readonly [name: string, what: string, then: string];

/** RFC 9110 section 15, RFC 6585; 419, 440, 498 and 499 are registered nowhere (facts/auth.md section 1.4). */
const known: Readonly<Record<number, Row>> = {
  400: [
    'Bad Request',
    'The server could not read this request as it stands.',
    'Some servers answer so when a cookie or token is too large or badly formed.',
  ],
  401: [
    'Unauthorized',
    'The server does not know who is asking: valid credentials were missing, or the ones sent were not accepted.',
    'Sending good credentials can change the answer; unlike 403, this is about who you are, not what you may do.',
  ],
  402: [
    'Payment Required',
    'The server ties this to a payment or plan.',
    'Other credentials seldom change the answer.',
  ],
  403: [
    'Forbidden',
    'The server understood the request and refuses it.',
    'Repeating it with the same credentials will not help; unlike 401, the reason may have nothing to do with them.',
  ],
  404: [
    'Not Found',
    'The server has nothing here, or does not want to say whether it has.',
    'Some services answer so instead of 403 to hide what a caller may not see.',
  ],
  405: [
    'Method Not Allowed',
    'The address exists, but not for this method.',
    'Check the method before the credentials.',
  ],
  407: [
    'Proxy Authentication Required',
    'A proxy on the way wants credentials of its own; the site itself has not been reached.',
    'Nothing on the site can change this: sign in to the proxy, or ask who runs the network.',
  ],
  419: [
    'Page Expired',
    'The form token or session of this page has run out (Laravel).',
    'Reload the page and try again.',
  ],
  421: [
    'Misdirected Request',
    'The request reached a server that does not answer for this host name.',
    'Browsers try once more on a new connection by themselves.',
  ],
  429: [
    'Too Many Requests',
    'Too many requests were sent in a short time.',
    'Wait as long as Retry-After says; the credentials are not at fault.',
  ],
  431: [
    'Request Header Fields Too Large',
    'The headers of the request are too large for this server.',
    'Mostly the cookies or a token have grown too big.',
  ],
  440: ['Login Time-out', 'The session has run out (IIS).', 'Sign in again.'],
  451: [
    'Unavailable For Legal Reasons',
    'The server withholds this for legal reasons.',
    'Credentials do not matter here.',
  ],
  498: ['Invalid Token', 'The token has expired or is not valid (Esri).', 'Get a new token.'],
  499: [
    'Token Required',
    'A token is wanted and none came (Esri); nginx uses 499 for a client that hung up.',
    'Send a token.',
  ],
  511: [
    'Network Authentication Required',
    'The network wants you to sign in before it lets anything through.',
    'This is not the answer of the site: open any page and sign in to the network.',
  ],
};

const classes: Readonly<Record<number, Row>> = {
  1: ['Informational', 'This is a first word of the server.', 'The real answer comes after it.'],
  2: [
    'Success',
    'The request was answered.',
    'A challenge on it says that other credentials might give another answer.',
  ],
  3: [
    'Redirection',
    'The server sends the request to another address.',
    'A redirect to a sign-in page often means that no session was found.',
  ],
  4: [
    'Client Error',
    'The server refuses the request as it was sent.',
    'What is wrong stands in the answer, if anywhere.',
  ],
  5: [
    'Server Error',
    'The server, or one behind it, failed.',
    'The credentials may be good: the check of them may not have worked.',
  ],
};

const nothing: Row = ['No answer', 'No status came with this answer.', 'Look at how the request ended.'];

/** @param status the three-digit code; anything else gets a general answer */
export function statusMeaning(status: number): StatusMeaning {
  const [name, what, then] = known[status] ?? classes[Math.floor(status / 100)] ?? nothing;
  return { name, lines: [what, then] };
}
