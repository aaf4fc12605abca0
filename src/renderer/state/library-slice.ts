// What the library says of itself: counts, progress, and how fresh the lists on screen are.
import { idleProgress, type LibrarySummary, type Progress } from '../../shared/library';
import type { Events } from '../../shared/program-events';
import type { Slice } from './slice';

export type Saved = Events['notes.saved'];

export interface LibrarySlice {
  /** `null` until the engine first answers. */
  readonly summary: LibrarySummary | null;
  readonly progress: Progress;
  /** How what reached the program stands on disk. */
  readonly saved: Saved;
  /** How words stand that have not reached it yet; `null` for none. */
  readonly unsent: 'pending' | 'failed' | null;
  /** Said when the engine stopped; `null` while it runs. */
  readonly engineDown: string | null;
  /** Grows when articles changed; lists that depend on them ask again. */
  readonly libraryVersion: number;
  /** Grows when notes changed. */
  readonly notesVersion: number;
  readonly receiveSummary: (summary: LibrarySummary) => void;
  readonly receiveProgress: (progress: Progress) => void;
  readonly receiveSaved: (saved: Saved) => void;
  readonly receiveUnsent: (unsent: LibrarySlice['unsent']) => void;
  readonly receiveEngineDown: (detail: string) => void;
  readonly libraryChanged: () => void;
  readonly notesChanged: () => void;
}

/** Counts and versions, filled by the program's events. */
export const librarySlice: Slice<LibrarySlice> = (set) => ({
  summary: null,
  progress: idleProgress,
  saved: 'yes',
  unsent: null,
  engineDown: null,
  libraryVersion: 0,
  notesVersion: 0,
  receiveSummary: (summary) => set({ summary }),
  receiveProgress: (progress) => set({ progress }),
  receiveSaved: (saved) => set({ saved }),
  receiveUnsent: (unsent) => set({ unsent }),
  receiveEngineDown: (engineDown) => set({ engineDown }),
  libraryChanged: () => set((state) => ({ libraryVersion: state.libraryVersion + 1 })),
  notesChanged: () => set((state) => ({ notesVersion: state.notesVersion + 1 })),
});
