// The rows a menu is open for, and where it stands.
import { create } from 'zustand';
import type { ArticleRow } from '../../shared/search';
import type { Box } from '../cards/place-popover';

/** An open menu. */
export interface OpenRowMenu {
  /** At least one: the row it was asked for, or all that are chosen where that is one of them. */
  readonly rows: readonly ArticleRow[];
  /** The box in the window it speaks of. */
  readonly anchor: () => Box | null;
}

/** The open menu; `null` for none. */
export const useRowMenu = create<{ readonly menu: OpenRowMenu | null }>()(() => ({ menu: null }));

/** Opens the menu for some rows. */
export function openRowMenu(menu: OpenRowMenu): void {
  useRowMenu.setState({ menu });
}

/** Closes it. */
export function closeRowMenu(): void {
  useRowMenu.setState({ menu: null });
}
