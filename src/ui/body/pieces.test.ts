import { describe, expect, test } from 'vitest';
import { masked } from '#ui/bullets.ts';
import { bodyPieces, formFields } from './pieces.ts';
import type { Side } from './secret-name.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl';
const shown = (text: string, side: Side, mimeType = 'text/plain') => masked(bodyPieces({ text, mimeType }, side));
const dots = '••••••••';

test('all pieces together are the body', () => {
  const text = `{"a":"b","token":"s3cr3t","list":[{"password":"x"}],"n":1}`;
  expect(
    bodyPieces({ text, mimeType: '' }, 'request')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

describe('JSON', () => {
  test.each<[what: string, side: Side, text: string, expected: string]>([
    [
      'an error (RFC 6750 section 3.1, Google)',
      'response',
      '{"error":{"code":401,"status":"UNAUTHENTICATED","message":"Invalid token: signature has expired"}}',
      '{"error":{"code":401,"status":"UNAUTHENTICATED","message":"Invalid token: signature has expired"}}',
    ],
    [
      'a token response (RFC 6749 section 5.1)',
      'response',
      '{"access_token":"2YotnFZFEjr1zCsicMWpAA", "token_type":"example","expires_in":3600,"refreshToken":"tGzv3JOkF0XG5Qx2TlKWIA"}',
      `{"access_token":"${dots}", "token_type":"example","expires_in":3600,"refreshToken":"${dots}"}`,
    ],
    ['a code in a request', 'request', '{"code":"SplxlOBeZQQ","pin":1234}', `{"code":"${dots}","pin":${dots}}`],
    [
      'nothing to hide',
      'request',
      '{"password":"","token":null,"otp":false}',
      '{"password":"","token":null,"otp":false}',
    ],
    [
      'all within a secret',
      'request',
      '{"credentials":{"user":"ada","list":["x",{"y":7}]},"user":"ada"}',
      `{"credentials":{"user":"${dots}","list":["${dots}",{"y":${dots}}]},"user":"ada"}`,
    ],
    ['a token under any name', 'response', `{"debug":"got ${jwt}"}`, `{"debug":"got ${dots}"}`],
    ['cut off', 'request', '{"user":"ada","password":"hunt', `{"user":"ada","password":"${dots}`],
    [
      'JSON within a string',
      'request',
      '{"body":"{\\"password\\":\\"hunter2\\"}","note":"a \\"b\\""}',
      `{"body":"${dots}","note":"a \\"b\\""}`,
    ],
    [
      'an address whose & is escaped',
      'response',
      '{"next":"https://a.example/?q=1\\u0026access_token=s3cr3t"}',
      `{"next":"${dots}"}`,
    ],
    [
      'a form within a string',
      'request',
      '{"data":"user=ada&password=hunter2"}',
      `{"data":"user=ada&password=${dots}"}`,
    ],
    ['behind a prefix', 'response', `)]}',\n{"token":"s3cr3t"}`, `)]}',\n{"token":"${dots}"}`],
    ['an escaped name', 'request', '{"pass\\u0077ord":"hunter2"}', `{"pass\\u0077ord":"${dots}"}`],
  ])('%s', (_, side, text, expected) => {
    expect(shown(text, side)).toBe(expected);
  });

  test('100,000 open brackets take no stack and no time', () => {
    expect(shown(`${'['.repeat(100_000)}{"token":"s3cr3t"}`, 'response')).toMatch(/^\[{100000}\{"token":"•{8}"\}$/);
  });
});

describe('any text', () => {
  test.each<[what: string, side: Side, text: string, expected: string]>([
    [
      'an error of Amazon S3 (API reference, Error Responses)',
      'response',
      '<Error><Code>InvalidAccessKeyId</Code><AWSAccessKeyId>AKIAIOSFODNN7</AWSAccessKeyId></Error>',
      `<Error><Code>InvalidAccessKeyId</Code><AWSAccessKeyId>${dots}</AWSAccessKeyId></Error>`,
    ],
    [
      'WS-Security (UsernameToken Profile 1.1)',
      'request',
      '<wsse:Username>ada</wsse:Username><wsse:Password Type="x"><![CDATA[hunter2]]></wsse:Password>',
      `<wsse:Username>ada</wsse:Username><wsse:Password Type="x">${dots}</wsse:Password>`,
    ],
    [
      'a hidden field and a meta element',
      'response',
      `<input type="hidden" value='abc' name="authenticity_token"><meta name="csrf-token" content="abc"><input name="q" value="1">`,
      `<input type="hidden" value=${dots} name="authenticity_token"><meta name="csrf-token" content=${dots}><input name="q" value="1">`,
    ],
    ['a script', 'response', `window.apiKey = 'abc'; var n = 'x'`, `window.apiKey = '${dots}'; var n = 'x'`],
    ['JSON in a script', 'response', 'x = "{\\"accessToken\\":\\"abc\\"}"', `x = "{\\"accessToken\\":\\"${dots}\\"}"`],
    ['a form without its type', 'request', 'user=ada&password=hunter2&x=1', `user=ada&password=${dots}&x=1`],
    ['credentials', 'response', 'Authorization: Bearer abc.def', `Authorization: ${dots}`],
    ['credentials without a name', 'response', 'got Bearer abcdef1234, sorry', `got Bearer ${dots}, sorry`],
    [
      'sentences',
      'response',
      'Bearer authentication required. Token: expired',
      'Bearer authentication required. Token: expired',
    ],
    ['a short value', 'response', 'password: hunter2', `password: ${dots}`],
  ])('%s', (_, side, text, expected) => {
    expect(shown(text, side)).toBe(expected);
  });

  test('a form with files', () => {
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const text = `${part('user', 'ada')}${part('password', 'two\r\nlines')}--b--\r\n`;
    expect(shown(text, 'request', 'multipart/form-data; boundary=b')).toBe(
      `${part('user', 'ada')}${part('password', dots).trimEnd()}\n--b--\r\n`,
    );
  });

  test('hostile text takes no time', () => {
    for (const part of ['token=', 'token="', '<a ', '<token>', ' name=', 'a\\', '"\\', 'bearer '])
      expect(shown(part.repeat(8_000), 'response').length).toBeGreaterThan(0);
  }, 4_000);
});

test('bytes are masked whole', () => {
  expect(bodyPieces({ text: 'aHVudGVyMg==', mimeType: 'application/json', base64: true }, 'request')).toEqual([
    { text: 'aHVudGVyMg==', secret: true },
  ]);
});

describe('a form', () => {
  test('as names and values, decoded; secret ones marked', () => {
    const text =
      'grant_type=refresh_token&refresh_token=a%2Bb&client%5Fsecret=x+y&note=50%25+off&bad=%zz&flag&&to=https%3A%2F%2Fa.example%2F%3Ftoken%3Dabc';
    const fields = formFields({ text, mimeType: 'application/x-www-form-urlencoded;charset=UTF-8' });
    expect(
      fields?.map(({ name, pieces }) => [name, masked(pieces), pieces.map((piece) => piece.text).join('')]),
    ).toEqual([
      ['grant_type', 'refresh_token', 'refresh_token'],
      ['refresh_token', dots, 'a+b'],
      ['client_secret', dots, 'x y'],
      ['note', '50% off', '50% off'],
      ['bad', '%zz', '%zz'],
      ['flag', '', ''],
      ['to', `https://a.example/?token=${dots}`, 'https://a.example/?token=abc'],
    ]);
  });

  test('and no other body', () => {
    expect(formFields({ text: 'a=b', mimeType: 'text/plain' })).toBe(undefined);
  });
});
