/**
 * A failure sample with other values and the same words: hosts, ids, dates, cookies, order and case of header fields,
 * spacing of JSON. A verdict that rests on knowledge stays the same. Pure: the same seed gives the same sample.
 */
import { generator } from '../bench/random.ts';
import { isList, isObject, type Json, member, textOf } from './json.ts';
import { changedToken, months, shifter, weekdays } from './moments.ts';

export interface Entries {
  readonly entry: Json;
  readonly related?: readonly Json[];
}

/** All that may be changed, in the order in which it is looked for; what is found first is not looked at again. */
const patterns = {
  jwt: String.raw`\beyJ[\w-]+\.[\w-]+\.[\w-]*`,
  uuid: String.raw`\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`,
  httpDate: String.raw`\b(?:${weekdays.join('|')}), \d\d (?:${months.join('|')}) \d{4}\b`,
  isoDate: String.raw`\b20\d\d-[01]\d-[0-3]\d(?!\d)`,
  basicDate: String.raw`\b20\d\d[01]\d[0-3]\d(?=T\d{6}Z|\b)`,
  // Milliseconds or seconds since 1970, of this century.
  instant: String.raw`\b1\d{9}(?:\d{3})?\b`,
  hex: String.raw`\b(?=[0-9a-f]{0,64}[0-9])(?=[0-9a-f]{0,64}[a-f])[0-9a-f]{8,}\b`,
  digits: String.raw`(?<![\w.])\d{4,}(?![\w.])`,
};
type Kind = keyof typeof patterns;
const kinds = Object.keys(patterns) as readonly Kind[];
const any = new RegExp(
  Object.entries(patterns)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|'),
  'gi',
);

/** Numbers after these are words for programs, or sizes and spans: not ids. */
const isWord = /(?:code|error|errno|status|version|length|max-age|expires|port|\bma|aadsts)s?\W{0,6}$/i;

const hostOf = (url: unknown): string | undefined =>
  typeof url === 'string'
    ? /^[a-z]+:\/\/(?:[^/?#@]*@)?([a-z0-9.-]*[a-z][a-z0-9.-]*)/i.exec(url)?.[1]?.toLowerCase()
    : undefined;

/** Hosts that were asked, and those that asked. What else is named in a body belongs to the words of the product. */
function hostsOf(entries: readonly Json[]): ReadonlySet<string> {
  const urls = entries.flatMap((entry) => {
    const request = member(entry, 'request');
    const headers = member(request, 'headers');
    const asking = (isList(headers) ? headers : []).filter((each) =>
      /^(?:origin|referer)$/i.test(textOf(member(each, 'name'))),
    );
    return [member(request, 'url'), ...asking.map((each) => member(each, 'value'))];
  });
  return new Set(urls.map(hostOf).flatMap((host) => (host?.includes('.') ? [host] : [])));
}

/** Names of fields whose values describe software, sizes or formats. */
const untouched =
  /^(?:user-agent|content-length|content-type|accept.*|alt-svc|strict-transport-security|x-frame-options)$/i;

/**
 * @param id tells one sample from another, so that each is changed in its own way
 * @returns the same shape, changed; words stay as they are
 */
export function changed({ entry, related }: Entries, id: string, seed: number): Entries {
  const random = generator([...id].reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) | 0, seed));
  const below = (bound: number): number => Math.floor(random() * bound);
  const known = new Map<string, string>();
  const others = (text: string, make: () => string): string => {
    const made = known.get(text) ?? make();
    known.set(text, made);
    return made;
  };
  /** Other signs of the same kinds. */
  const reshaped = (text: string): string =>
    others(text, () =>
      text.replace(/[a-z0-9]/gi, (sign) => {
        if (/[1-9]/.test(sign)) return String(1 + below(9));
        if (sign === '0') return '0';
        const letter = String.fromCharCode(97 + below(26));
        return /[a-z]/.test(sign) ? letter : letter.toUpperCase();
      }),
    );
  const hex = (text: string): string =>
    others(text, () =>
      text.replace(/[1-9a-f]/gi, (sign) => {
        if (/\d/.test(sign)) return String(1 + below(9));
        return (/[a-f]/.test(sign) ? 'abcdef' : 'ABCDEF').charAt(below(6));
      }),
    );
  const shift = shifter(Date.parse(textOf(member(entry, 'startedDateTime'))), 1 + below(20));

  const label = (text: string): string =>
    others(`.${text}`, () => Array.from({ length: 8 }, () => 'bcdfgklmnprst'.charAt(below(13))).join(''));
  const hosts = [...hostsOf([entry, ...(related ?? [])])].sort((a, b) => b.length - a.length);
  const newHosts = new Map(
    hosts.map((host) => {
      const labels = host.split('.');
      return [host, [...labels.slice(0, -1).map(label), labels.at(-1)].join('.')];
    }),
  );
  const escapedHosts = hosts.map((host) => host.replaceAll('.', String.raw`\.`));
  const hostPattern =
    hosts.length === 0 ? undefined : new RegExp(`(?<![\\w.-])(?:${escapedHosts.join('|')})(?![\\w-]|\\.\\w)`, 'gi');

  const withHosts = (value: string): string =>
    hostPattern ? value.replace(hostPattern, (host) => newHosts.get(host.toLowerCase()) ?? host) : value;

  function text(value: string): string {
    const moved = withHosts(value);
    return moved.replace(any, (found: string, ...rest) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      const at = rest.at(-3) as number;
      const kind = kinds.find((each) => groups[each] !== undefined) ?? 'digits';
      if (kind === 'jwt') return changedToken(found, (time) => shift('instant', time), withHosts);
      if (kind === 'uuid' || kind === 'hex') return hex(found);
      if (kind !== 'digits') return shift(kind, found) ?? found;
      return isWord.test(moved.slice(Math.max(0, at - 24), at)) ? found : reshaped(found);
    });
  }

  /** Values of at least four signs that are no tokens with times in them. */
  const cookieValue = (value: string): string =>
    value.length < 4 || value.startsWith('eyJ') ? text(value) : reshaped(value);
  const cookies = (line: string): string =>
    line.replace(
      /(^|; ?)([^=;]*)=([^;]*)/g,
      (_, before: string, name: string, value: string) => `${before}${name}=${cookieValue(value)}`,
    );
  const setCookie = (line: string): string =>
    line.replace(
      /^([^=;]*)=([^;]*)(.*)$/s,
      (_, name: string, value: string, rest: string) => `${name}=${cookieValue(value)}${text(rest)}`,
    );

  const cased = (name: string, style: number): string => {
    if (style === 0) return name.toLowerCase();
    return style === 1 ? name.toLowerCase().replace(/(?:^|-)[a-z]/g, (sign) => sign.toUpperCase()) : name.toUpperCase();
  };

  function field(header: Json, style: number): Json {
    const name = textOf(member(header, 'name'));
    const value = textOf(member(header, 'value'));
    if (!isObject(header)) return header;
    const spelt = name.startsWith(':') ? name : cased(name, style);
    if (untouched.test(name)) return { ...header, name: spelt };
    // What stands before a value tells a code from an id.
    const changedValue = text(`${name}: ${value}`).slice(name.length + 2);
    const isCookie = /^cookie$/i.test(name);
    const isSetCookie = /^set-cookie$/i.test(name);
    const made = isCookie ? cookies(value) : isSetCookie ? setCookie(value) : changedValue;
    return { ...header, name: spelt, value: made };
  }

  /** Lines of the same name keep their order: it means something. */
  function headers(list: readonly Json[]): Json {
    const style = below(3);
    const names = new Map<string, number>();
    for (const each of list) names.set(textOf(member(each, 'name')).toLowerCase(), 0);
    for (const name of names.keys()) names.set(name, random());
    const rank = (each: Json): number => names.get(textOf(member(each, 'name')).toLowerCase()) ?? 0;
    return list.toSorted((a, b) => rank(a) - rank(b)).map((each) => field(each, style));
  }

  function body(value: string): string {
    const made = text(value);
    try {
      const json: unknown = JSON.parse(made);
      if (typeof json !== 'object' || json === null) return made;
      return JSON.stringify(json, null, ['', ' ', '  ', '\t'][below(4)]);
    } catch {
      return made;
    }
  }

  const verbatim: ReadonlySet<string> = new Set(['method', 'httpVersion', 'mimeType', 'statusText', 'encoding']);
  const each = (value: Json, name: string, inContent: boolean): Json => {
    if (typeof value === 'string')
      return inContent && name === 'text' ? body(value) : verbatim.has(name) ? value : text(value);
    if (isList(value)) return name === 'headers' ? headers(value) : value.map((item) => each(item, '', false));
    if (!isObject(value)) return value;
    if (name === 'content' && value.encoding === 'base64') return value;
    const isBody = name === 'content' || name === 'postData';
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, each(item, key, isBody)]));
  };
  return { entry: each(entry, '', false), ...(related && { related: related.map((item) => each(item, '', false)) }) };
}
