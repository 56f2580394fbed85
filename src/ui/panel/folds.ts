import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelStore } from './store.ts';

/** Which places are unfolded or revealed. A place is a name such as "0 sent 3 reveal"; it never holds a value. */
export type Folds = Pick<PanelStore, 'isOpen' | 'toggle'>;

export const FoldsContext = createContext<Folds>({ isOpen: () => false, toggle: () => {} });

export const useFolds = (): Folds => useContext(FoldsContext);
