/** Digest parameters that give nothing away; every other one is masked. */
export const readableParams: ReadonlySet<string> = new Set([
  'username',
  'username*',
  'realm',
  'nonce',
  'uri',
  'algorithm',
  'opaque',
  'qop',
  'nc',
  'userhash',
]);
