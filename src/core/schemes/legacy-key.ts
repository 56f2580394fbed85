import { problem } from '../problem.ts';
import { cleaned } from './cleaned.ts';
import type { Part, Reading } from './scheme.ts';

/** `key=AAAA…` without a scheme: the server keys of Cloud Messaging, switched off in 2024 (Firebase, "Migrate from legacy FCM APIs"). */
const legacyKey = /^key=(?=AAAA|AIza)/i;

/** @returns undefined for any other text */
export function readLegacyKey(part: Part): Reading | undefined {
  const prefix = legacyKey.exec(part.text)?.[0];
  if (prefix === undefined) return undefined;
  const { token: apiKey, problems } = cleaned({
    ...part,
    text: part.text.slice(prefix.length),
    start: part.start + prefix.length,
  });
  const retired = problem(
    'fcm-legacy-key',
    'Cloud Messaging has switched off its legacy keys; it takes OAuth 2.0 tokens.',
  );
  // These keys have a colon, which no token has.
  const shown = problems.filter(({ code }) => code !== 'illegal-characters');
  return { kind: 'apikey', fields: { apiKey }, secretFields: ['apiKey'], problems: [retired, ...shown] };
}
