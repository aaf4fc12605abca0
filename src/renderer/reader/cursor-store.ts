// Where the keyboard stands in each pane, by pane key.
import { create } from 'zustand';
import type { Span } from '../../shared/article';
import type { OpenPane } from '../state/panes-slice';

/** The sentence cursor of one pane. */
export interface Cursor {
  /** The article it was put in: a pane that shows another one has no cursor yet. */
  readonly articleId: string;
  readonly sentence: Span;
  /** The mark inside it the keyboard stands on; `null` for the sentence as a whole. */
  readonly mark: Span | null;
  /** False after a click: the place is known but not drawn until the keyboard is used. */
  readonly isShown: boolean;
}

interface CursorState {
  readonly cursors: Readonly<Record<number, Cursor>>;
}

/** Cursors of all panes. */
export const useCursors = create<CursorState>()(() => ({ cursors: {} }));

/** The cursor of a pane in the article it shows. */
export function useCursor(key: number, articleId: string): Cursor | undefined {
  return useCursors(({ cursors }) => (cursors[key]?.articleId === articleId ? cursors[key] : undefined));
}

/** The same, asked once. */
export function cursorIn({ key, id }: Pick<OpenPane, 'key' | 'id'>): Cursor | undefined {
  const cursor = useCursors.getState().cursors[key];
  return cursor?.articleId === id ? cursor : undefined;
}

/** Puts the cursor of a pane somewhere, or takes it away. */
export function setCursor(key: number, cursor: Cursor | null): void {
  useCursors.setState(({ cursors }) => {
    if (cursor !== null) return { cursors: { ...cursors, [key]: cursor } };
    return { cursors: Object.fromEntries(Object.entries(cursors).filter(([other]) => other !== String(key))) };
  });
}
