/** A length of time for visitors, in the words of their language: it is spoken by Intl, not by our messages. */
export interface Length {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

const hour = 60;
const day = 24 * hour;

/** @param ms its sign does not matter. @returns the nearest whole number; hours and days only from two on */
export function lengthOf(ms: number): Length {
  const minutes = Math.abs(ms) / 60_000;
  if (minutes >= 2 * day) return { count: Math.round(minutes / day), unit: 'day' };
  return minutes >= 2 * hour
    ? { count: Math.round(minutes / hour), unit: 'hour' }
    : { count: Math.round(minutes), unit: 'minute' };
}

/** @param language BCP 47. @returns such as "10 minutes" */
export const lengthWords = ({ count, unit }: Length, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
