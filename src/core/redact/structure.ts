import { schemeNames } from '../schemes/names.ts';
import { redactBody } from './body.ts';
import type { TextMap } from './exchange.ts';
import { redactHeader } from './headers.ts';
import type { Hide } from './hide.ts';
import { redactName } from './member.ts';
import { redactProse } from './prose.ts';
import { redactUrl, redactUserinfo } from './url.ts';

const schemes: ReadonlySet<string> = new Set(schemeNames.map((name) => name.toLowerCase()));

/** Hides by structure: what the grammar of its place does not show to be harmless. */
export const byStructure = (hide: Hide): TextMap => ({
  url: (text) => redactUrl(text, hide),
  userinfo: (text) => redactUserinfo(text, hide),
  header: (header) => redactHeader(header, hide),
  prose: (text) => redactProse(text, hide),
  method: (text) => (/^[A-Za-z-]{1,20}$/.test(text) ? text : hide('value', text)),
  name: (text) => redactName(text, hide),
  scheme: (text) => (schemes.has(text.toLowerCase()) ? text : hide('credentials', text)),
  // Who knows one secret of a session could try others against their fingerprints.
  fingerprint: (text) => hide('credentials', text, 'fingerprint'),
  body: (body, told) => redactBody(body, hide, told),
});
