/** Moves the moments of a failure by whole days, in whatever form they stand. */

const day = 86_400_000;
/** Dates that are farther from the failure than this are no moments of it: versions, policies, 1970. Days. */
const farthest = 400;

export const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An instant is in seconds or milliseconds since 1970. */
export type Dated = 'httpDate' | 'isoDate' | 'basicDate' | 'instant';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Moves dates by whole days, and keeps their form. */
export function shifter(at: number, days: number): (kind: Dated, text: string) => string | undefined {
  const isNear = (moment: number): boolean => Math.abs(moment - at) <= farthest * day;
  const moved = (moment: number): Date | undefined => (isNear(moment) ? new Date(moment + days * day) : undefined);
  return (kind, text) => {
    if (kind === 'instant') {
      const unit = text.length === 10 ? 1_000 : 1;
      return isNear(Number(text) * unit) ? String(Number(text) + (days * day) / unit) : undefined;
    }
    if (kind === 'httpDate') {
      const date = moved(Date.parse(`${text} 00:00:00 GMT`));
      const name = date && `${weekdays[date.getUTCDay()]}, ${pad(date.getUTCDate())} ${months[date.getUTCMonth()]}`;
      return date && `${name} ${date.getUTCFullYear()}`;
    }
    const dash = kind === 'isoDate' ? '-' : '';
    const digits = text.replaceAll('-', '');
    const date = moved(Date.parse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}T00:00:00Z`));
    return date && [date.getUTCFullYear(), pad(date.getUTCMonth() + 1), pad(date.getUTCDate())].join(dash);
  };
}

/** Times and addresses of a token change with the others (RFC 7519 section 4.1). Its signature is none of a real key. */
export function changedToken(
  token: string,
  time: (text: string) => string | undefined,
  word: (text: string) => string,
): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Readonly<Record<string, unknown>>;
    const made = Object.entries(claims).map(([name, value]) => {
      if (typeof value === 'string') return [name, word(value)] as const;
      const moved = typeof value === 'number' ? time(String(value)) : undefined;
      return [name, moved === undefined ? value : Number(moved)] as const;
    });
    return `${header}.${Buffer.from(JSON.stringify(Object.fromEntries(made))).toString('base64url')}.${signature}`;
  } catch {
    return token;
  }
}
