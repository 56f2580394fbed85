import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { causeWords } from '#core/causes/all-words.ts';
import { createWords } from './words.ts';

const messages = {
  plain: { message: 'Nothing was refused.' },
  named: { message: '$site$ refused $what$, for $$5.' },
  parts_one: { message: 'One part' },
  parts_other: { message: '$n$ parts' },
};

describe('say', () => {
  const words = createWords(messages, 'en');

  test('plain, and with placeholders by name', () => {
    expect(words.say('plain')).toBe('Nothing was refused.');
    expect(words.say('named', { site: 'shop.example', what: 'it' })).toBe('shop.example refused it, for $5.');
  });

  test('a placeholder without a value stays as it is', () => {
    expect(words.say('named', { site: 'a' })).toBe('a refused $what$, for $5.');
  });

  test('a value is never read as a placeholder or as a replacement pattern', () => {
    expect(words.say('named', { site: "$what$ $& $'", what: 'x' })).toBe("$what$ $& $' refused x, for $5.");
  });

  test('plurals by the rules of the language', () => {
    expect(words.say('parts', { n: 1 })).toBe('One part');
    expect(words.say('parts', { n: 2 })).toBe('2 parts');
    expect(words.say('parts', { n: 1200 })).toBe('1,200 parts');
  });

  test('an unknown id is an error', () => {
    expect(() => words.say('nope')).toThrow('No message "nope" in the language "en".');
  });
});

describe('_locales/en', () => {
  const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
  const english = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { message: string; description?: string; placeholders?: Record<string, { content: string }> }
  >;

  test('names its language, and has all that a fix may say', () => {
    const fixes = new URL('../browser/fixes/', import.meta.url);
    const said = readdirSync(fixes).flatMap((name) =>
      [...readFileSync(new URL(name, fixes), 'utf8').matchAll(/\bsay: '(\w+)'/g)].map(([, id = '']) => id),
    );
    expect(said).toContain('fix_cookies_permission');
    expect(said.filter((id) => !(id in english || `${id}_other` in english))).toEqual([]);
    expect(english.language?.message).toBe('en');
  });

  test('has the words of every cause that a visitor meets, and of no other', () => {
    const met = Object.entries(causeWords).filter(([, { visitor }]) => visitor !== undefined);
    expect(
      Object.keys(english)
        .filter((id) => id.startsWith('cause_'))
        .sort(),
    ).toEqual(met.map(([id]) => `cause_${id.replaceAll('-', '_')}`).sort());
  });

  test.each(Object.entries(english))('%s declares each placeholder that it uses, in order', (id, entry) => {
    expect(id).toMatch(/^[a-zA-Z]\w*$/);
    const used = new Set([...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name));
    expect(new Set(Object.keys(entry.placeholders ?? {}))).toEqual(used);
    expect(Object.values(entry.placeholders ?? {}).map(({ content }) => content)).toEqual(
      [...used].map((_, index) => `$${index + 1}`),
    );
  });
});
