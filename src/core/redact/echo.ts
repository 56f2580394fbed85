import type { TextMap } from './exchange.ts';
import { createSearch, enoughToHide } from './proof.ts';
import type { Redactor } from './redactor.ts';

/** What may belong to a secret that was found in part. */
const more = /[\w%+-]/;

/** A text without the secrets that are known by now. */
export type Clean = (text: string) => string;

/**
 * Hides secrets where no structure shows them: a server that repeats the token in its answer, a name that is a key.
 * @param redactor with all the secrets of the export already in it
 */
export function createEcho(redactor: Redactor): Clean {
  // What is left on purpose must not be cleaned here after all.
  if (redactor.shown.size > 0) return (text) => text;
  const search = createSearch(redactor.secrets(), enoughToHide);
  return (text) => {
    const parts: string[] = [];
    let at = 0;
    const places = [...search(text)].sort((a, b) => a.at - b.at || b.end - a.end);
    for (const found of places) {
      if (found.end <= at) continue;
      let start = Math.max(at, found.at);
      while (start > at && more.test(text.charAt(start - 1))) start--;
      let { end } = found;
      while (end < text.length && more.test(text.charAt(end))) end++;
      // Several parts of one secret in a row are one.
      if (start > at || parts.at(-1) !== found.tag) parts.push(text.slice(at, start), found.tag);
      at = end;
    }
    return parts.length === 0 ? text : `${parts.join('')}${text.slice(at)}`;
  };
}

export const byEcho = (clean: Clean): TextMap => ({
  url: clean,
  userinfo: clean,
  header: (header) => ({ ...header, name: clean(header.name), value: clean(header.value) }),
  prose: clean,
  method: clean,
  name: clean,
  scheme: clean,
  fingerprint: clean,
  body: (body) => ({ ...body, text: clean(body.text), mimeType: clean(body.mimeType) }),
});
