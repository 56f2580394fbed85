import { expect, test } from 'vitest';
import type { Bodies } from '#core/messages.ts';
import { exchange, round } from '#ui/testing/records.ts';
import { noCredentials } from './body-secrets.ts';

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';
const elsewhere = 'No Authorization header and no API key was sent in headers or address';
const holds = (names: string) => `No Authorization header was sent; the request body holds ${names} (below).`;
const nothing = 'No Authorization header and no API key was sent.';

const words = (bodies: Bodies | undefined, method = 'POST') =>
  noCredentials(bodies === undefined ? {} : { bodies }, exchange([round(401, { method })]));

test.each<[what: string, bodies: Bodies, expected: string]>([
  [
    'a form',
    { request: { text: 'api_key=k1k1&q=x&client_secret=y', mimeType: form } },
    holds('api_key, client_secret'),
  ],
  ['JSON', { request: { text: '{"user":"ada","password": "hunter2"}', mimeType: json } }, holds('password')],
  ['a number in JSON', { request: { text: '{"pin":1234,"token":"s3cr3t"}', mimeType: json } }, holds('pin, token')],
  ['one name twice', { request: { text: '[{"token":"a"},{"token":"b"}]', mimeType: json } }, holds('token')],
  [
    'a form with files (RFC 7578 section 4.2)',
    {
      request: {
        text: '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\nhunter2\r\n--b--',
        mimeType: 'multipart/form-data; boundary=b',
      },
    },
    holds('password'),
  ],
  ['no name', { request: { text: '{"credentials":["s3cr3t"]}', mimeType: json } }, holds('what may be a secret')],
  ['a name that is none', { request: { text: 'a%20%3C%22token=x', mimeType: form } }, holds('what may be a secret')],
  [
    'many names',
    { request: { text: 'token=1&password=1&api_key=1&pin=1&client_secret=1&otp=1', mimeType: form } },
    holds('token, password, api_key, pin, client_secret and more'),
  ],
  ['nothing secret', { request: { text: '{"q":"x"}', mimeType: json } }, nothing],
  [
    'a part',
    { request: { text: '{"q":"x"', mimeType: json, cut: 9 } },
    `${elsewhere}; the body is visible only in part.`,
  ],
  [
    'bytes',
    { request: { text: 'aHVudGVyMg==', mimeType: 'application/octet-stream', base64: true } },
    `${elsewhere}; the request body is bytes (below), which are not read.`,
  ],
  ['of this request', { of: '1', request: { text: 'token=x', mimeType: form } }, holds('token')],
  ['of another', { of: '2', request: { text: 'token=x', mimeType: form } }, `${elsewhere}; the body is not visible.`],
  [
    'of one of the group',
    { ofGroup: true, request: { text: 'token=x', mimeType: form } },
    `${elsewhere}; the body below may belong to another request.`,
  ],
  ['only the response', { response: { text: '{}', mimeType: json } }, `${elsewhere}; the body is not visible.`],
])('%s', (_, bodies, expected) => {
  expect(words(bodies)).toBe(expected);
});

test.each([
  ['GET', nothing],
  ['DELETE', nothing],
  ['POST', `${elsewhere}; the body is not visible.`],
  ['PUT', `${elsewhere}; the body is not visible.`],
  ['PATCH', `${elsewhere}; the body is not visible.`],
])('no body with %s', (method, expected) => {
  expect(words(undefined, method)).toBe(expected);
});
