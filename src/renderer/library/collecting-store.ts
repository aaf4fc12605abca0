// What is being put into a collection, while the list of collections is open for it; and whether a new one is being named.
import { create } from 'zustand';
import type { Box } from '../cards/place-popover';

/** The articles meant. */
export type Collected =
  | { readonly kind: 'one'; readonly id: string; readonly title: string }
  | { readonly kind: 'many'; readonly ids: readonly string[] }
  /** Everything that answers the question on screen. */
  | { readonly kind: 'found'; readonly total: number };

/** An open list of collections and where it stands. */
export interface Collecting {
  readonly what: Collected;
  /** The box in the window it speaks of. */
  readonly anchor: () => Box | null;
}

/** The open list; `null` for none. */
export const useCollecting = create<{ readonly collecting: Collecting | null; readonly isNaming: boolean }>()(() => ({
  collecting: null,
  isNaming: false,
}));

/** Opens or leaves the field for the name of a new collection. */
export function setNaming(isNaming: boolean): void {
  useCollecting.setState({ isNaming });
}

/** Opens the list of collections for some articles. */
export function openCollecting(collecting: Collecting): void {
  useCollecting.setState({ collecting });
}

/** Closes it. */
export function closeCollecting(): void {
  useCollecting.setState({ collecting: null });
}
