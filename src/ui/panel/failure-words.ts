import type { FailureKind } from '#ui/failure-kind.ts';

/** What the panel says of a request that was refused without a status of its own. */
export interface FailureWords {
  /** In the list. */
  readonly note: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export const failureWords: Readonly<Record<FailureKind, FailureWords>> = {
  loop: {
    note: 'redirect loop',
    title: 'Redirect loop',
    lines: [
      'The request was sent on from address to address, until the browser gave up.',
      'A sign-in that does not last often ends so: each page thinks that the other one has to act.',
    ],
  },
  proxy: {
    note: 'proxy wants a login',
    title: 'The proxy wants a login',
    lines: [
      'A proxy asked for credentials in a way that the browser does not answer.',
      'Nothing on the site can change this: sign in to the proxy, or ask who runs the network.',
    ],
  },
  certificate: {
    note: 'certificate wanted',
    title: 'A client certificate is wanted',
    lines: [
      'The server ended the connection: it wants a certificate of yours, and got none that it accepts.',
      'There was no response, so there is no status and no challenge.',
    ],
  },
};
