/** Cookies, dates and addresses as grammars, right and wrong; and samples of them. */
import type { Grammar } from './grammar.ts';
import { lineBreak, tokens } from './grammars.ts';

/** RFC 9110 section 5.6.7, and what servers and cookies (RFC 6265 section 5.1.1) have besides. */
export const dates: Grammar = {
  start: ['<date>', '<weekday>, <day> <month> <year> <time> <zone>', '<date>', '<weekday> <month> <day> <time> <year>'],
  date: [
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    '<day>-<month>-<year> <time>',
  ],
  weekday: ['Sun', 'Sunday', 'sun', 'So', ''],
  day: ['06', '6', '31', '00', '32', ' 6'],
  month: ['Nov', 'Feb', 'feb', 'November', 'Mai', '11'],
  year: ['1994', '94', '2099', '0', '1600', '99999', '275760'],
  time: ['08:49:37', '8:49:37', '23:59:60', '24:00:00', '08:49', '99:99:99'],
  zone: ['GMT', 'UTC', '+0000', '+0100', 'CET', ''],
};

export const dateSamples: readonly string[] = [
  'Sun, 06 Nov 1994 08:49:37 GMT',
  'Sunday, 06-Nov-94 08:49:37 GMT',
  'Sun Nov  6 08:49:37 1994',
];

const { start: date, ...dateParts } = dates as Grammar & { start: Grammar[string] };

export const cookies: Grammar = {
  start: ['<pair>', '<pair>; <start>', '<pair>; <start>', `<pair>${lineBreak}<start>`],
  pair: ['<name>=<value>', '<name>', '=<value>', ' <name> = <value> ', ''],
  name: ['SID', 'lang', '__Host-a', '__Secure-a', '__host-A', '$Version', 'a b', 'é', '__proto__', ''],
  value: ['31d4d96e407aad42', 'en-US', '"quoted"', 'undefined', 'a,b', 'a\\b', '%22', 'é', '', '<value><value>'],
};

export const setCookies: Grammar = {
  ...cookies,
  ...dateParts,
  start: ['<pair><attributes>'],
  attributes: ['', '; <attribute><attributes>', ';<attribute><attributes>'],
  attribute: [
    'Secure',
    'HttpOnly',
    'Partitioned',
    'Path=<path>',
    'Domain=<domain>',
    'Max-Age=<seconds>',
    'Expires=<expires>',
    'SameSite=<site>',
    '<pair>',
  ],
  path: ['/', '/a', 'a', '', '"/"'],
  domain: ['example.com', '.example.com', 'com', 'other.example', 'localhost', '[::1]', '127.0.0.1', 'é.example', ''],
  seconds: ['3600', '-1', '0', '99999999999999999999', '1.5', '+1', ''],
  site: ['Lax', 'none', 'Strict', 'Default', ''],
  expires: date,
};

/** RFC 6265 sections 3.1 and 4.1.2.3. */
export const cookieSamples: readonly string[] = ['SID=31d4d96e407aad42', 'SID=31d4d96e407aad42; lang=en-US'];
export const setCookieSamples: readonly string[] = [
  'SID=31d4d96e407aad42; Path=/; Secure; HttpOnly',
  'lang=en-US; Path=/; Domain=example.com',
  'lang=en-US; Expires=Wed, 09 Jun 2021 10:18:14 GMT',
  '__Host-SID=12345; Secure; Path=/',
];

/** RFC 3986, with what may be secret in it. */
export const urls: Grammar = {
  start: ['<url>', '<url>', '<url>', '<url>?<query>', '<url>#<query>', '<query>'],
  url: [
    'https://a.example/',
    '<scheme>://<user>@<host>/<segments>',
    '<scheme>://<host>:<port>/<segments>',
    '//<host>/<segments>',
    '/<segments>',
  ],
  scheme: ['https', 'http', 'wss', 'data', 'blob:https', 'about'],
  user: ['ada:pw', 'ada', ':pw', '<secret>', 'a@b', 'ada:p%40w'],
  host: ['a.example', '127.0.0.1', '[::1]', 'localhost', 'é.example', '', 'a..b'],
  port: ['8080', '', '99999', 'x'],
  segments: ['', 'a/b', '<secret>/<segments>', '../<segments>', 'a;b=<secret>', '%2F%'],
  query: [
    'a=b',
    '<name>=<secret>',
    '<name>=<secret>&<query>',
    '<name>=<nested>&<query>',
    '<query>#<query>',
    '&&=',
    '?<query>',
  ],
  nested: [
    (expand) => encodeURIComponent(expand('<url>?<query>')),
    (expand) => Buffer.from(expand('<query>')).toString('base64'),
  ],
  name: [
    'code',
    'access_token',
    'state',
    'SAMLResponse',
    'X-Amz-Signature',
    'sig',
    'q',
    'user[password]',
    'access%5Ftoken',
    '',
  ],
  secret: tokens.opaque ?? ['a'],
};

/** RFC 6749 sections 4.1.2 and 4.2.2. */
export const urlSamples: readonly string[] = [
  'https://client.example.com/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=xyz',
  'http://example.com/cb#access_token=2YotnFZFEjr1zCsicMWpAA&state=xyz&token_type=example&expires_in=3600',
];
