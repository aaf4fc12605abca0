// The list of results that is shown, and what is asked for meanwhile.
import { create } from 'zustand';
import type { ListRequest, ResultSet } from './result-set';

export interface ResultsState {
  /** `null` until the first answer; it stays until a newer one is here. */
  readonly shown: ResultSet | null;
  /** What is on its way; `null` for nothing. */
  readonly asked: ListRequest | null;
  readonly hasFailed: boolean;
  /** Grows with every wish to ask once more. */
  readonly attempt: number;
  readonly retry: () => void;
}

/** The results as they are drawn. */
export const useResults = create<ResultsState>()((set) => ({
  shown: null,
  asked: null,
  hasFailed: false,
  attempt: 0,
  retry: () => set((state) => ({ attempt: state.attempt + 1 })),
}));

/** True while the list on screen answers other words than those that are asked. */
export function isStale({ shown, asked }: ResultsState): boolean {
  return shown !== null && asked !== null && shown.request.query !== asked.query;
}
