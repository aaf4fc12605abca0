// Finding inside a pane, and which hit the reader stands on, by pane key.
import { create } from 'zustand';

/** The find field of one pane. */
export interface Finder {
  readonly isOpen: boolean;
  readonly query: string;
}

interface FinderState {
  readonly finders: Readonly<Record<number, Finder>>;
  /** Number of the hit stood on; absent before the first step. */
  readonly current: Readonly<Record<number, number>>;
}

/** Find fields and hits. */
export const useFinder = create<FinderState>()(() => ({ finders: {}, current: {} }));

/** A find field that was never opened. */
export const closedFinder: Finder = { isOpen: false, query: '' };

/** Opens, closes or changes the find field of a pane; the hit stood on is forgotten. */
export function setFinder(key: number, finder: Finder): void {
  useFinder.setState(({ finders, current }) => ({
    finders: { ...finders, [key]: finder },
    current: Object.fromEntries(Object.entries(current).filter(([other]) => other !== String(key))),
  }));
}

/** Stands on a hit. */
export function setCurrentHit(key: number, hit: number): void {
  useFinder.setState(({ current }) => ({ current: { ...current, [key]: hit } }));
}
