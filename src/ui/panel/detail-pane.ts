import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PanelStore } from './store.ts';

/** Another record is read from its top; a pane that was hidden would else come back where it stood. */
export function useTop(store: PanelStore, pane: RefObject<Pick<HTMLElement, 'scrollTop'> | null>): void {
  const selected = store.selected.value;
  const open = store.open.value;
  useLayoutEffect(() => {
    if (pane.current !== null && (open || selected !== undefined)) pane.current.scrollTop = 0;
  }, [selected, open, pane]);
}

/**
 * Escape in the detail goes back to the list, where the detail stands in its place.
 * @param list has no offset parent while it is hidden
 */
export function leave(
  event: Pick<KeyboardEvent, 'key' | 'preventDefault'>,
  list: Pick<HTMLElement, 'offsetParent'> | null | undefined,
  back: () => void,
): void {
  if (event.key !== 'Escape' || list?.offsetParent !== null) return;
  event.preventDefault();
  back();
}
