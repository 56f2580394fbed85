/** Typed commands from the pages to the worker. sendResponse and `return true`: the one form that both browsers take. */

import type { Answer, Argument, CommandName, Commands } from '#core/messages.ts';
import browser from './api.ts';

interface Request {
  readonly command: CommandName;
  readonly argument: unknown;
}

type Reply = { readonly answer: unknown } | { readonly error: string };

type Handlers = { readonly [K in CommandName]: (argument: Argument<K>) => Promise<Answer<K>> | Answer<K> };

const isRequest = (message: unknown): message is Request =>
  typeof message === 'object' && message !== null && 'command' in message && typeof message.command === 'string';

async function reply(handlers: Handlers, message: unknown): Promise<Reply> {
  if (!isRequest(message)) return { error: 'Authlens was sent a message that is no command.' };
  const { command, argument } = message;
  if (!Object.hasOwn(handlers, command)) return { error: `Authlens does not know the command "${command}".` };
  try {
    const handle = handlers[command] as (argument: unknown) => unknown;
    return { answer: await handle(argument) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers commands of our own pages. Only they can send here: nothing is externally connectable. */
export function handleCommands(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse: (reply: Reply) => void): true => {
    void reply(handlers, message).then(sendResponse);
    return true;
  });
}

/** Sends a command to the worker, which the browser wakes if need be. @throws Error with the worker's own sentence */
export async function sendCommand<K extends keyof Commands>(command: K, argument: Argument<K>): Promise<Answer<K>> {
  const answer = (await browser.runtime.sendMessage({ command, argument })) as Reply | undefined;
  if (answer === undefined)
    throw new Error('Authlens was updated or is not running. Close this view and open it again.');
  if ('error' in answer) throw new Error(answer.error);
  return answer.answer as Answer<K>;
}
