/** Stands for a hidden value. Always as many, so that the mask itself does not show the length. */
export const BULLETS = '••••••••';
