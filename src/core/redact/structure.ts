import { redactBody } from './body.ts';
import type { TextMap } from './exchange.ts';
import { redactHeader } from './headers.ts';
import type { Hide } from './hide.ts';
import { redactProse } from './prose.ts';
import { redactUrl, redactUserinfo } from './url.ts';

/** Hides by structure: what the grammar of its place does not show to be harmless. */
export const byStructure = (hide: Hide): TextMap => ({
  url: (text) => redactUrl(text, hide),
  userinfo: (text) => redactUserinfo(text, hide),
  header: (header) => redactHeader(header, hide),
  prose: (text) => redactProse(text, hide),
  method: (text) => (/^[A-Za-z-]{1,20}$/.test(text) ? text : hide('value', text)),
  body: (body, told) => redactBody(body, hide, told),
});
