/** Stands for a hidden value. Always as many, so that the length does not show. */
export const BULLETS = '••••••••';
