import type { HiddenReason } from '#core/exchange.ts';

/** Why something is not visible, in words that follow "not visible: ". */
export const hiddenWords: Readonly<Record<HiddenReason, string>> = {
  'browser-added': 'if the browser added one itself, it does so after the last event that an extension gets',
  'worker-restarted': 'Authlens was stopped by the browser and woke after it was sent',
  'not-reported': 'the browser answered the challenge itself and does not report what it sent',
  'from-cache': "the answer came from the browser's cache; nothing was sent now",
  trimmed: 'it was cut away, because the record had grown too large',
};
