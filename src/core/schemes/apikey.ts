import { base64Bytes, utf8Text } from '../bytes.ts';
import { type Problem, problem } from '../problem.ts';
import { cleaned } from './cleaned.ts';
import { misplaced } from './misplaced.ts';
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
  // That it is no Base64 of id:key says more than that some character is none of a token.
  const others = problems.filter(({ code }) => code !== 'illegal-characters');
  return { ...opaque(apiKey), problems: real ? [...others, shape] : problems };
}

/** Api-Key, Key and header fields that hold nothing but a key. */
export function readOpaqueKey(part: Part): Reading {
  const { token, real, problems } = cleaned(part);
  const span = { line: 0, start: part.start, end: part.start + part.text.length };
  const wrong: Problem[] = real ? misplaced(token, part.header, part.context.request, span) : [];
  // After a scheme word that asks for a key, a key is in its place.
  const shown = part.scheme === undefined ? wrong : wrong.filter(({ code }) => code !== 'api-key-as-bearer');
  return { ...opaque(token), problems: [...problems, ...shown] };
}

function opaque(apiKey: string): Omit<Reading, 'problems'> {
  return { kind: 'apikey', fields: { apiKey }, secretFields: apiKey === '' ? [] : ['apiKey'] };
}
