import type { ComponentChildren } from 'preact';
import { NoticeIcon } from '#ui/components/icons.tsx';

interface Props {
  readonly name: string;
  readonly text: string;
  /** Something the reader may change about it: a button. */
  readonly children?: ComponentChildren;
  /** Where there is room for both panes, the detail says it too. */
  readonly twice?: boolean;
}

/** One line that must be known, with its icon. */
export function Notice({ name, text, children, twice = false }: Props) {
  return (
    <p class={twice ? 'notice twice' : 'notice'} data-notice={name}>
      <NoticeIcon />
      <span class="said">
        <span>{text}</span>
        {children}
      </span>
    </p>
  );
}
