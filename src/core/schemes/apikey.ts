import { base64Bytes, utf8Text } from '../bytes.ts';
import { problem } from '../problem.ts';
import { cleaned } from './cleaned.ts';
import type { Part, Reading } from './scheme.ts';

/** ApiKey of Elasticsearch: Base64 of `id:key`. Other services use the same word for an opaque key. */
export function readApiKey(part: Part): Reading {
  const { token: apiKey, real, problems } = cleaned(part);
  const bytes = real ? base64Bytes(apiKey) : undefined;
  const [, id, key] = /^([\x21-\x39\x3b-\x7e]+):([\x21-\x7e]+)$/.exec((bytes && utf8Text(bytes)) ?? '') ?? [];
  if (id !== undefined && key !== undefined) {
    return { kind: 'apikey', fields: { id, key, apiKey }, secretFields: ['key', 'apiKey'], problems };
  }
  const shape = problem(
    'apikey-not-id-colon-key',
    'This does not decode to id:key, the form that Elasticsearch takes.',
  );
  return { ...opaque(apiKey), problems: real ? [...problems, shape] : problems };
}

/** Api-Key, Key and header fields that hold nothing but a key. */
export function readOpaqueKey(part: Part): Reading {
  const { token, problems } = cleaned(part);
  return { ...opaque(token), problems };
}

function opaque(apiKey: string): Omit<Reading, 'problems'> {
  return { kind: 'apikey', fields: { apiKey }, secretFields: apiKey === '' ? [] : ['apiKey'] };
}
