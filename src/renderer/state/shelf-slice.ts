// What the reader did with articles, shown at once and sent to be kept; the engine's answers take over as lists are asked anew.
import type { Input } from '../../shared/ipc';
import { call, CallError } from '../bridge';
import type { Slice } from './slice';

type MarkChange = Omit<Input<'shelf.mark'>, 'ids'>;

/** Marks of one article that are newer than the lists on screen. */
export type ShelfMarks = Partial<Readonly<Record<'isRead' | 'isStarred', boolean>>>;

export interface ShelfSlice {
  /** By article id. */
  readonly shelfMarks: Readonly<Record<string, ShelfMarks>>;
  /** Marks articles; what is not given stays. */
  readonly markArticles: (ids: readonly string[], change: MarkChange) => void;
  /** Marks an article as read that was on screen for a while; one that went meanwhile needs no mark. */
  readonly markSeen: (id: string) => void;
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
  markArticles: (ids, change) => void mark({ set, get }, ids, change).catch(get().showFailure),
  markSeen: (id) =>
    void mark({ set, get }, [id], { isRead: true }).catch((error: unknown) => {
      if (!(error instanceof CallError && error.failure.code === 'not-found')) get().showFailure(error);
    }),
});

async function mark(
  { set, get }: { readonly set: Parameters<Slice<ShelfSlice>>[0]; readonly get: Parameters<Slice<ShelfSlice>>[1] },
  ids: readonly string[],
  change: MarkChange,
): Promise<void> {
  const before = get().shelfMarks;
  set({ shelfMarks: withMarks(before, ids, change) });
  try {
    await call('shelf.mark', { ids: [...ids], ...change });
  } catch (error) {
    const old = Object.fromEntries(ids.map((id) => [id, before[id] ?? {}]));
    set((state) => ({ shelfMarks: { ...state.shelfMarks, ...old } }));
    throw error;
  }
}
