/** Sets the theme of the whole document: tokens.css looks for it. */
export function setTheme(name: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = name;
}

/** Follows the person's choice for the whole system, now and whenever it changes. */
export function followSystemTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => setTheme(dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', tell);
  tell();
}
