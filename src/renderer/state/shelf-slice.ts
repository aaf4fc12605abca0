// What the reader did with articles, shown at once and sent to be kept; the engine's answers take over as lists are asked anew.
import type { Input } from '../../shared/ipc';
import { call } from '../bridge';
import type { Slice } from './slice';

type MarkChange = Omit<Input<'shelf.mark'>, 'ids'>;

/** Marks of one article that are newer than the lists on screen. */
export type ShelfMarks = Partial<Readonly<Record<'isRead' | 'isStarred', boolean>>>;

export interface ShelfSlice {
  /** By article id. */
  readonly shelfMarks: Readonly<Record<string, ShelfMarks>>;
  /** Marks articles; what is not given stays. */
  readonly markArticles: (ids: readonly string[], change: MarkChange) => void;
}

/** The marks of articles with a change made to some of them. */
export function withMarks(
  marks: Readonly<Record<string, ShelfMarks>>,
  ids: readonly string[],
  change: ShelfMarks,
): Readonly<Record<string, ShelfMarks>> {
  return { ...marks, ...Object.fromEntries(ids.map((id) => [id, { ...marks[id], ...change }])) };
}

/** Read and starred articles; a mark that could not be kept is taken back and said. */
export const shelfSlice: Slice<ShelfSlice> = (set, get) => ({
  shelfMarks: {},
  markArticles: (ids, change) => {
    const before = get().shelfMarks;
    set({ shelfMarks: withMarks(before, ids, change) });
    call('shelf.mark', { ids: [...ids], ...change }).catch((error: unknown) => {
      const old = Object.fromEntries(ids.map((id) => [id, before[id] ?? {}]));
      set((state) => ({ shelfMarks: { ...state.shelfMarks, ...old } }));
      get().showFailure(error);
    });
  },
});
