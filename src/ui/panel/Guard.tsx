import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useRef } from 'preact/hooks';

interface Props {
  /** What could not be shown, for the start of a sentence. */
  readonly what: string;
  /** What the person can look at instead. */
  readonly hint?: string;
  /** What is drawn: with another one it is tried again. */
  readonly subject: object;
  readonly children: ComponentChildren;
}

/**
 * Keeps an error of one part from blanking the others. The error's own message is left out: it may quote the value that
 * could not be read, and that may be a secret.
 */
export function Guard({ what, hint = '', subject, children }: Props) {
  const failed = useRef<object>(undefined);
  const [error] = useErrorBoundary(() => {
    failed.current = subject;
  });
  if (error === undefined || failed.current !== subject) return <>{children}</>;
  const name = error instanceof Error ? error.name : 'an error';
  return (
    <div class="problem" data-broken>
      {what} could not be shown ({name}). {hint}
    </div>
  );
}
