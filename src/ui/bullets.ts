import type { Piece } from '#core/secrets.ts';

/** Stands for a hidden value. Always as many, so that the mask itself does not show the length. */
export const BULLETS = '••••••••';

/** A text with every secret in it masked: for places that have no way to reveal it. */
export const masked = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, secret }) => (secret ? BULLETS : text)).join('');
