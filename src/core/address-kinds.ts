/** What an address asks for, by its look alone. */

/** Kinds of files that servers send as they lie on the disk. */
const extensions =
  'html? xhtml css m?js map json xml txt md csv png jpe?g gif webp avif svg ico bmp tiff? woff2? ttf otf eot mp[34] m4[av] webm og[gv] wav m3u8 ts pdf docx? xlsx? pptx? zip gz tgz tar bz2 7z rar exe dmg apk iso wasm bak sql log ini conf yml yaml'.split(
    ' ',
  );
const file = new RegExp(`\\.(?:${extensions.join('|')})$`, 'i');

/** `/.env`, `/.git/config`, `/.htpasswd`: rules of web servers keep them back. */
const hidden = /\/\.(?!well-known\/)[A-Za-z]/;

/** @returns the path without query and fragment */
export const pathOf = (url: string): string => /^[^:/?#]+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] || '/';

/** @returns does this address name a file as it lies on a disk? */
export const isFileAddress = (url: string): boolean => file.test(pathOf(url)) || hidden.test(pathOf(url));
