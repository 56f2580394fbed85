import { describe, expect, test } from 'vitest';
import { readCredentials } from './credentials.ts';

type Sent = Readonly<Record<string, string>>;

function read(value: string, name = 'Authorization', context = {}) {
  const { kind, scheme, fields, secretFields, problems } = readCredentials(name, value, context);
  return { kind, scheme, fields, secretFields, codes: problems.map(({ code }) => code) };
}

/** As a recorded request carried it: the header stands among its fields. */
function carried(value: string, url: string, sent: Sent = {}, now?: number, name = 'Authorization', method = 'GET') {
  const headers = Object.entries({ [name]: value, ...sent }).map(([each, text]) => ({ name: each, value: text }));
  return read(value, name, { request: { method, url, headers }, ...(now !== undefined && { now }) });
}

describe('AWS', () => {
  // Amazon S3 API Reference, "Authenticating Requests: Using the Authorization Header", example GET object
  const signature = 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41';
  const v4 = (credential: string, signed = 'host;x-amz-date', proof = signature) =>
    `AWS4-HMAC-SHA256 Credential=${credential}/aws4_request,SignedHeaders=${signed},Signature=${proof}`;
  const s3 = v4('AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3', 'host;range;x-amz-content-sha256;x-amz-date');
  const bucket = 'https://examplebucket.s3.amazonaws.com/test.txt';
  const sent = { Range: 'bytes=0-9', 'x-amz-content-sha256': 'e3b0c442', 'x-amz-date': '20130524T000000Z' };

  test('the example as it was sent', () => {
    expect(carried(s3, bucket, sent)).toEqual({
      kind: 'aws-sigv4',
      scheme: 'AWS4-HMAC-SHA256',
      fields: {
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        date: '20130524',
        region: 'us-east-1',
        service: 's3',
        signedHeaders: 'host,range,x-amz-content-sha256,x-amz-date',
        signature,
      },
      secretFields: ['signature'],
      codes: [],
    });
  });

  test('what was signed and not sent', () => {
    const { Range: _range, ...less } = sent;
    expect(carried(s3, bucket, less).codes).toEqual(['signed-header-missing']);
    // Nobody knows what else a request held whose header was copied out of a document.
    const request = { method: 'GET', url: bucket, headers: [{ name: 'x-amz-date', value: '20130524T000000Z' }] };
    expect(read(s3, 'Authorization', { request }).codes).toEqual([]);
  });

  test.each([
    ['AK/20260101/us-east-1/s3', 'https://b.s3.amazonaws.com/', []],
    ['AK/20260101/us-east-1/s3', 'https://us-east-1.s3.eu-central-1.amazonaws.com/', ['sigv4-scope-mismatch']],
    ['AK/20260101/eu-central-1/s3', 'https://lambda.s3.eu-central-1.amazonaws.com/', []],
    ['AK/20260101/us-west-2/s3', 'https://s3-us-west-2.amazonaws.com/b/k', []],
    ['AK/20260101/us-east-1/s3', 'https://s3-us-west-2.amazonaws.com/b/k', ['sigv4-scope-mismatch']],
    ['AK/20260101/us-east-1/lambda', 'https://abc.execute-api.us-east-1.amazonaws.com/p', ['sigv4-scope-mismatch']],
    ['AK/20260101/us-east-1/lambda', 'https://abc.lambda-url.us-east-1.on.aws/', []],
    ['AK/20260101/cn-north-1/dynamodb', 'https://dynamodb.cn-north-1.amazonaws.com.cn/', []],
    ['AK/20260101/us-gov-west-1/sts', 'https://sts.us-gov-west-1.amazonaws.com/', []],
    // Lex is signed for under a name that its host does not have.
    ['AK/20260101/us-east-1/lex', 'https://runtime-v2-lex.us-east-1.amazonaws.com/', []],
    ['AK/20260101/us-east-1/s3', 'https://minio.example/b', []],
  ])('%s at %s', (credential, url, codes) => {
    expect(carried(v4(credential), url, { 'X-Amz-Date': '20260101T000000Z' }).codes).toEqual(codes);
  });

  test('length, age, temporary keys', () => {
    const at = (value: string, more: Sent = {}, now?: number) =>
      carried(value, 'https://sts.amazonaws.com/', { 'X-Amz-Date': '20260101T000000Z', ...more }, now).codes;
    const scope = 'AK/20260101/us-east-1';
    const day = Date.UTC(2026, 0, 1);
    expect(at(v4(`${scope}/sts`, 'host', signature.slice(2)))).toEqual(['malformed-value']);
    expect(at(v4(`${scope}/sts`), {}, day + 300_000)).toEqual([]);
    expect(at(v4(`${scope}/sts`), {}, day + 300_001)).toEqual(['sigv4-date-old']);
    expect(at(v4(`${scope}/sts`), {}, day - 300_001)).toEqual(['sigv4-date-old']);
    const stored = (now: number) =>
      carried(v4(`${scope}/s3`), 'https://b.s3.amazonaws.com/', { 'X-Amz-Date': '20260101T000000Z' }, now).codes;
    expect([stored(day + 900_000), stored(day + 900_001)]).toEqual([[], ['sigv4-date-old']]);
    const temporary = v4('ASIAIOSFODNN7EXAMPLE/20260101/us-east-1/sts');
    expect(at(temporary)).toEqual(['sigv4-session-token-missing']);
    expect(at(temporary, { 'X-Amz-Security-Token': 'IQo' })).toEqual([]);
  });

  test('version 4A (AWS documentation, "SigV4 vs SigV4A")', () => {
    const value = (proof: string) =>
      `AWS4-ECDSA-P256-SHA256 Credential=AK/20260101/s3/aws4_request, SignedHeaders=host;x-amz-region-set, Signature=${proof}`;
    const der = `3045${'02'.repeat(69)}`;
    const found = carried(value(der), 'https://m.accesspoint.s3-global.amazonaws.com/', { 'X-Amz-Region-Set': '*' });
    expect([found.kind, found.codes]).toEqual(['aws-sigv4a', []]);
    expect(carried(value('abc'), 'https://a.example/').codes).toEqual(['malformed-value', 'signed-header-missing']);
  });

  // Amazon S3 Developer Guide, "Signing and authenticating REST requests"
  test('version 2', () => {
    expect(carried('AWS AKIAIOSFODNN7EXAMPLE:qgk2+6Sv9/oM7G3qLEjTH1a1l1g=', bucket)).toEqual({
      kind: 'aws-sigv2',
      scheme: 'AWS',
      fields: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', signature: 'qgk2+6Sv9/oM7G3qLEjTH1a1l1g=' },
      secretFields: ['signature'],
      codes: ['aws-sigv2-deprecated'],
    });
    expect(carried('AWS AKIAIOSFODNN7EXAMPLE:qgk2', bucket).codes).toEqual(['aws-sigv2-deprecated', 'malformed-value']);
    expect(read('AWS AKIAIOSFODNN7EXAMPLE').fields).toEqual({ value: 'AKIAIOSFODNN7EXAMPLE' });
  });
});

describe('Azure', () => {
  // Microsoft, "Authorize with Shared Key"
  const shared = 'SharedKey testaccount1:uay+rilMVayH/SVI8X+a3fL8k/NxCnIePdyZSkqvydM=';
  const blob = 'https://testaccount1.blob.core.windows.net/?comp=list';
  const date = { 'x-ms-date': 'Thu, 01 Jan 2026 00:00:00 GMT' };
  test('SharedKey', () => {
    expect(carried(shared, blob, date)).toEqual({
      kind: 'azure-sharedkey',
      scheme: 'SharedKey',
      fields: { account: 'testaccount1', signature: 'uay+rilMVayH/SVI8X+a3fL8k/NxCnIePdyZSkqvydM=' },
      secretFields: ['signature'],
      codes: [],
    });
    expect(read(shared.replace('SharedKey', 'SharedKeyLite')).kind).toBe('azure-sharedkey');
    expect(carried(shared, blob).codes).toEqual(['signed-header-missing']);
    expect(carried('SharedKey testaccount1', blob, date).codes).toEqual(['malformed-value']);
    expect(carried('SharedKey testaccount1:uay+', blob, date).codes).toEqual(['malformed-value']);
  });

  // Microsoft, "Service Bus access control with Shared Access Signatures": `se` counts seconds.
  test('SharedAccessSignature', () => {
    const value =
      'SharedAccessSignature sr=https%3a%2f%2fmysvc.servicebus.windows.net%2fmyentity%2fmessages&sig=nQDGh0YxA8O3SFO7SyrmnTK6BnP%2F33KShAbTXFjmYV0%3D&se=1476065410&skn=mykey';
    const url = 'https://mysvc.servicebus.windows.net/myentity/messages';
    const found = carried(value, url, {}, 1_476_065_410_000);
    expect(found).toEqual({
      kind: 'azure-sas',
      scheme: 'SharedAccessSignature',
      fields: {
        sr: 'https://mysvc.servicebus.windows.net/myentity/messages',
        se: '1476065410',
        skn: 'mykey',
        sig: 'nQDGh0YxA8O3SFO7SyrmnTK6BnP/33KShAbTXFjmYV0=',
      },
      secretFields: ['sig'],
      codes: [],
    });
    expect(carried(value, url, {}, 1_476_065_412_000).codes).toEqual(['expired']);
    expect(carried('SharedAccessSignature sr=a&skn=b', url).codes).toEqual(['missing-param']);
  });
});

describe('Hawk and OAuth 1.0', () => {
  // mozilla/hawk, README, "Protocol Example"
  const hawk =
    'Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMOfQAoY="';
  const url = 'http://example.com:8000/resource/1?b=1&a=2';
  const then = 1_353_832_234_000;
  test('Hawk', () => {
    const found = carried(hawk, url, {}, then);
    expect([found.kind, found.secretFields, found.codes]).toEqual(['hawk', ['mac'], []]);
    expect(found.fields).toEqual({
      id: 'dh37fgj492je',
      ts: '1353832234',
      nonce: 'j4h3g2',
      ext: 'some-app-ext-data',
      mac: '6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMOfQAoY=',
    });
    expect([then - 60_000, then + 60_000].map((now) => carried(hawk, url, {}, now).codes)).toEqual([[], []]);
    expect([then - 60_001, then + 60_001].map((now) => carried(hawk, url, {}, now).codes)).toEqual([
      ['hawk-ts-old'],
      ['hawk-ts-old'],
    ]);
    const changed = (from: RegExp, to: string) => carried(hawk.replace(from, to), url, {}, then).codes;
    expect(changed(/1353832234/, '1353832234000')).toEqual(['timestamp-milliseconds']);
    expect(changed(/nonce="[^"]*", /, '')).toEqual(['missing-param']);
    expect(changed(/6R4rV5iE/, '')).toEqual(['malformed-value']);
    expect(read('Hawk undefined').codes).toEqual(['literal-undefined']);
    expect(read('Hawk hello')).toMatchObject({ fields: { value: 'hello' }, codes: ['malformed-params'] });
  });

  // RFC 5849 section 1.2
  const signed =
    'OAuth realm="Photos", oauth_consumer_key="dpf43f3p2l4k3l03", oauth_token="nnch734d00sl2jdk", oauth_signature_method="HMAC-SHA1", oauth_timestamp="137131202", oauth_nonce="chapoH", oauth_signature="MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"';
  test('OAuth 1.0', () => {
    const photos = 'http://photos.example.net/photos?file=vacation.jpg&size=original';
    const found = carried(signed, photos);
    expect([found.kind, found.secretFields, found.codes]).toEqual(['oauth1', ['oauth_token', 'oauth_signature'], []]);
    expect(Object.keys(found.fields)).toEqual([
      'realm',
      'oauth_consumer_key',
      'oauth_token',
      'oauth_signature_method',
      'oauth_timestamp',
      'oauth_nonce',
      'oauth_signature',
    ]);
    const changed = (from: RegExp, to: string) => carried(signed.replace(from, to), photos).codes;
    expect(changed(/oauth_nonce="chapoH", /, '')).toEqual(['missing-param']);
    expect(changed(/137131202/, '1371312020000')).toEqual(['timestamp-milliseconds']);
    // RFC 5849 section 3.4.4: nothing is signed, so that no time and nonce are needed.
    const plain = 'OAuth oauth_consumer_key="a", oauth_signature_method="PLAINTEXT", oauth_signature="b%26"';
    expect(carried(plain, photos).codes).toEqual(['oauth1-plaintext']);
  });
});

describe('HTTP signatures', () => {
  // draft-cavage-http-signatures-12 appendix C.1
  const old =
    'keyId="Test",algorithm="rsa-sha256",signature="SjWJWbWN7i0wzBvtPl8rbASWz5xQW6mcJmn+ibttBqtifLN7Sazz6m79cNfwwb8DMJ5cou1s7uEGKKCs+FLEEaDV5lp7q25WqS+lavg7T8hc0GppauB6hbgEKTwblDHYGEtbGmtdHgVCk9SuS13F0hZ8FD0k/5OxEPXe5WozsbM="';
  const url = 'https://example.com/foo?param=value&pet=dog';
  test('of the old draft, behind its scheme and in a header of its own', () => {
    const found = carried(`Signature ${old}`, url);
    expect([found.kind, found.fields.keyId, found.fields.algorithm, found.secretFields, found.codes]).toEqual([
      'http-signature-cavage',
      'Test',
      'rsa-sha256',
      ['signature'],
      [],
    ]);
    const own = carried(old, url, {}, undefined, 'Signature');
    expect([own.kind, own.scheme, own.fields, own.codes]).toEqual([found.kind, undefined, found.fields, []]);
    const signed = `${old},headers="(request-target) host date digest"`;
    // A page cannot set Date.
    expect(carried(`Signature ${signed}`, url, { Digest: 'SHA-256=X48E' }).codes).toEqual(['signed-header-missing']);
    const sent = { Digest: 'SHA-256=X48E', Date: 'Sun, 05 Jan 2014 21:31:40 GMT' };
    expect(carried(`Signature ${signed}`, url, sent).codes).toEqual([]);
    const timed = `Signature ${old},created=1402170695,expires=1402170699`;
    expect(carried(timed, url, {}, 1_402_170_699_000).codes).toEqual([]);
    expect(carried(timed, url, {}, 1_402_170_701_000).codes).toEqual(['expired']);
    expect(carried('Signature algorithm="hs2019"', url).codes).toEqual(['missing-param']);
  });

  // RFC 9421 appendix B.2.6
  const input =
    'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"';
  const proof = 'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==';
  const signature = `sig-b26=:${proof}:`;
  const sent = { Signature: signature, Date: 'Tue, 20 Apr 2021 02:07:55 GMT', 'Content-Type': 'application/json' };
  const message = (value: string, more: Sent = sent, now?: number) => carried(value, url, more, now, 'Signature-Input');
  test('of RFC 9421', () => {
    const whole = {
      kind: 'http-message-signature',
      scheme: undefined,
      fields: {
        label: 'sig-b26',
        components: 'date,@method,@path,@authority,content-type,content-length',
        created: '1618884473',
        keyid: 'test-key-ed25519',
        signature: proof,
      },
      secretFields: ['signature'],
      codes: [],
    };
    expect(message(input)).toEqual(whole);
    const { Signature: _signature, ...others } = sent;
    expect(carried(signature, url, { ...others, 'Signature-Input': input }, undefined, 'Signature')).toEqual(whole);
    expect(message(input, others).codes).toEqual(['signature-header-missing']);
    expect(message(input, { Signature: signature }).codes).toEqual(['signed-header-missing']);
    expect(message(input, { ...sent, Signature: `sig1=:${proof}:` }).codes).toEqual(['signature-label-mismatch']);
    expect(message(input, { ...sent, Signature: `${signature}, b=:YQ==:` }).codes).toEqual([
      'signature-label-mismatch',
    ]);
    expect(message(input.replace('1618884473', '1618884473000')).codes).toEqual(['timestamp-milliseconds']);
    expect(message('sig1="abc"', { Signature: signature }).codes).toEqual([
      'malformed-params',
      'signature-label-mismatch',
    ]);
    expect(read(input, 'Signature-Input').codes).toEqual([]);
  });

  test('two signatures (RFC 9421 section 4.3), parameters of components, an end', () => {
    const two =
      'sig1=("@method" "@query-param";name="a;b, (c)");created=1618884475;nonce="x\\"y", proxy_sig=("@authority" "content-digest";req);keyid="test-key-rsa";alg="rsa-v1_5-sha256";expires=1618884540';
    const found = message(two, { Signature: 'sig1=:YQ==:, proxy_sig=:Yg==:' }, 1_618_884_540_000);
    expect(found.fields).toEqual({
      label: 'sig1',
      components: '@method,@query-param;name="a;b, (c)"',
      created: '1618884475',
      nonce: 'x"y',
      signature: 'YQ==',
      'proxy_sig label': 'proxy_sig',
      'proxy_sig components': '@authority,content-digest;req',
      'proxy_sig expires': '1618884540',
      'proxy_sig keyid': 'test-key-rsa',
      'proxy_sig alg': 'rsa-v1_5-sha256',
      'proxy_sig signature': 'Yg==',
    });
    expect([found.secretFields, found.codes]).toEqual([['nonce', 'signature', 'proxy_sig signature'], []]);
    expect(message(two, { Signature: 'sig1=:YQ==:, proxy_sig=:Yg==:' }, 1_618_884_542_000).codes).toEqual(['expired']);
  });
});

describe('keys of Cloud Messaging (Firebase, "Migrate from legacy FCM APIs")', () => {
  test.each([
    ['key=AAAAZ_0123456789:APA91bExample', ['fcm-legacy-key'], 'AAAAZ_0123456789:APA91bExample'],
    ['key=AIzaSyZ-1u0GBYzPu7Udno5aA', ['fcm-legacy-key'], 'AIzaSyZ-1u0GBYzPu7Udno5aA'],
    ['Key=0123456789abcdef', ['equals-after-scheme'], '0123456789abcdef'],
  ])('%s', (value, codes, apiKey) => {
    const found = read(value);
    expect([found.kind, found.codes, found.fields.apiKey, found.secretFields]).toEqual([
      'apikey',
      codes,
      apiKey,
      ['apiKey'],
    ]);
  });
});
