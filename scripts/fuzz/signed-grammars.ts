/** Signed and binary credentials, as grammars: right forms, and the faults that people and programs make in them. */
import type { Grammar } from './grammar.ts';
import { credentials } from './grammars.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Hexadecimal digits as Base64; an odd one at the end is lost. */
const ofHex = (hex: string): string => base64(Buffer.from(hex, 'hex'));

/** Values in DER, NTLM messages and structured fields. */
const shared: Grammar = {
  ...credentials,
  byte: ['00', '01', '02', '7f', '80', '82', '84', 'ff', '30', 'a0', '60'],
  bytes: ['', '<byte>', '<byte><bytes>', '<byte><byte><byte><byte><bytes>'],
  der: [
    (expand) => {
      const inner = expand('<members>');
      return `${expand('<tag>')}${Math.min(inner.length / 2, 127)
        .toString(16)
        .padStart(2, '0')}${inner}`;
    },
  ],
  members: ['<bytes>', '06062b0601050502<der>', '06092a864886f7120102020100<der>', '<der><der>', '<der>'],
  tag: ['60', '30', 'a0', 'a1', 'a2', 'a3', '6e', '61', '7e', '04', '06', '1b', '0a', '02', '18'],
  ntlm: [
    '4e544c4d53535000<type>000000<word><word><word><word><word><word><word><word><word><word><word><word><bytes>',
    '4e544c4d53535000<type>000000<bytes>',
  ],
  type: ['01', '02', '03', '04'],
  word: ['00000000', '08000800', '40000000', '18001800', '30000000', 'ffffffff', '358288e2', '07000800'],
  moment: ['1353832234', '1353832234000', '0', '99999999999', '', 'x', '-1'],
  hex: ['f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41', 'abc', ''],
  scope: ['AKID/20260101/us-east-1/s3/aws4_request', 'ASIA/20260101/s3/aws4_request', '/////', '<text>'],
  list: ['host', 'host;x-amz-date', 'date', ';;', '<text>'],
  component: ['"@method"', '"date"', '"@query-param";name="a)"', '"', '(', ';', '<token>'],
  components: ['<component>', '<component> <components>'],
  input: ['a=(<components>);created=<moment>;keyid="<token>"', 'b=(<components>);expires=<moment>', '<token>', 'a=('],
  inputs: ['<input>', '<input>, <inputs>', '<input>,<inputs>'],
  param: ['<name>="<text>"', 'ts="<moment>"', 'created=<moment>', 'data=<token68>', 'sid=a', 't=<jwt>', 'k=<token68>'],
};

export const signedCredentials: Grammar = {
  ...shared,
  start: ['Authorization: <signed>', 'Authorization: <signed>', 'Signature-Input: <inputs>', 'Signature: <inputs>'],
  signed: [
    'Hawk id="a", ts="<moment>", nonce="b", mac="<token68>"',
    (expand) => `Negotiate ${ofHex(expand('<der>'))}`,
    (expand) => `NTLM ${ofHex(expand('<ntlm>'))}`,
    'AWS4-HMAC-SHA256 Credential=<scope>, SignedHeaders=<list>, Signature=<hex>',
    'AWS <token>:<token68>',
    'SharedKey <token>:<token68>',
    'SharedAccessSignature sr=<text>&sig=<token68>&se=<moment>',
    'Signature keyId="a",headers="<list>",signature="<token68>",<params>',
    'OAuth oauth_timestamp="<moment>", oauth_signature="<token68>", <params>',
    (expand) => `SCRAM-SHA-256 data=${base64(Buffer.from(expand('n,,n=<text>,r=<token>')))}`,
    'HOBA result="<token>.<token>.<token>.<token68>"',
    'PrivateToken token="<token68>"',
    'Concealed k=<token>, a=<token>, s=<moment>, v=<token>, p=<token>',
    'Mutual version=1, <params>',
    'vapid t=<jwt>, k=<token68>',
    'WebPush <jwt>',
    'GNAP <opaque>',
    'key=AAAA<token68>',
  ],
};

export const signedAddresses: Grammar = {
  ...shared,
  start: ['https://b.s3.amazonaws.com/k?<pairs>', 'https://a.example/?<pairs>', 'http://a.example/?<pairs>#a'],
  pairs: ['<pair>', '<pair>&<pairs>', '<pair>&<pairs>', '<pair>&<pairs>'],
  pair: [
    'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=<scope>&X-Amz-Date=20260101T000000Z&X-Amz-Expires=<moment>',
    'X-Amz-Signature=<hex>&X-Amz-SignedHeaders=<list>',
    'X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=<scope>&X-Goog-Signature=<hex>',
    'sv=2015-04-05&sr=b&sp=<token>&st=2015-04-29T22%3A18%3A26Z&se=<moment>&sig=<token68>',
    'Key-Pair-Id=K&Signature=<token68>&Expires=<moment>',
    (expand) => `Policy=${base64(Buffer.from(expand('{"Statement":[{"Condition":<json>}]}')))}`,
    'AWSAccessKeyId=a&Signature=<token68>&Expires=<moment>',
    (expand) => `bewit=${base64(Buffer.from(expand('a\\<moment>\\b\\<text>')))}`,
    'oauth_consumer_key=a&oauth_signature=<token68>&oauth_timestamp=<moment>',
    '<token>=<text>',
    '%<token>=%zz',
  ],
};
