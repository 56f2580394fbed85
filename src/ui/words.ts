/** The part of a WebExtension messages.json entry that is needed to speak it. */
export interface Message {
  readonly message: string;
}

export type Parameters = Readonly<Record<string, string | number>>;

/** Speaks the messages of one language. */
export interface Words {
  /**
   * The message `id` with its `$name$` placeholders filled by name.
   * With a numeric parameter `n` the message `id_one`, `id_few`, ... is taken where the language has one.
   * @throws Error when there is no such message
   */
  say(id: string, parameters?: Parameters): string;
}

const PLACEHOLDER = /\$([a-z]\w*)\$|\$\$/gi;

/**
 * @param messages the content of _locales/<language>/messages.json, placeholders by name
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference)
 * @param language BCP 47, for example "en"
 */
export function createWords(messages: Readonly<Record<string, Message>>, language: string): Words {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);

  function find(id: string, n: string | number | undefined): Message {
    const counted =
      typeof n === 'number' ? (messages[`${id}_${plural.select(n)}`] ?? messages[`${id}_other`]) : undefined;
    const message = counted ?? messages[id];
    if (message === undefined) throw new Error(`No message "${id}" in the language "${language}".`);
    return message;
  }

  return {
    say(id, parameters = {}) {
      return find(id, parameters.n).message.replace(PLACEHOLDER, (whole, name: string | undefined) => {
        if (name === undefined) return '$';
        const value = parameters[name.toLowerCase()];
        if (value === undefined) return whole;
        return typeof value === 'number' ? number.format(value) : value;
      });
    },
  };
}
