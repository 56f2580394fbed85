/** A Client in memory: remembers what it was told and answers from a table. */
import type { Answer, Client, CommandName, Snapshot } from '#core/messages.ts';
import type { Checks } from '#ui/verdict/checks.ts';

export type Answers = { [K in CommandName]?: Answer<K> | Error };

export interface FakeClient extends Client {
  /** Every command and permission request, in order. */
  readonly calls: readonly (readonly [name: string, argument?: unknown])[];
  readonly answers: Answers;
  /** What a request for permissions answers. */
  grants: boolean;
  show(snapshot: Snapshot): void;
  readonly followers: number;
}

export function fakeClient(given: Answers = {}): FakeClient {
  const answers: Answers = { settings: { full: false }, ...given };
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const calls: [string, unknown?][] = [];
  return {
    calls,
    answers,
    grants: true,
    get followers() {
      return listeners.size;
    },
    show(snapshot) {
      for (const listener of listeners) listener(snapshot);
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(name, argument) {
      calls.push([name, argument]);
      const answer = answers[name];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Answer<typeof name>);
    },
    request(what) {
      calls.push(['request', what]);
      return Promise.resolve(this.grants);
    },
  };
}

/** For stores whose tests are not about verdicts. */
export const withoutChecks = (): Promise<Checks> => Promise.reject(new Error('no checks'));
