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
  /** Number of hits in the article on screen. */
  readonly counts: Readonly<Record<number, number>>;
  /** Hits to stand on once their article and they are there. */
  readonly wanted: Readonly<Record<number, WantedHit>>;
}

interface WantedHit {
  readonly articleId: string;
  readonly which: 'first' | 'last';
}

/** Find fields and hits. */
export const useFinder = create<FinderState>()(() => ({
  finders: {},
  current: {},
  counts: {},
  wanted: {},
}));

/** A find field that was never opened. */
export const closedFinder: Finder = { isOpen: false, query: '' };

/** Opens, closes or changes the find field of a pane; the hit stood on is forgotten. */
export function setFinder(key: number, finder: Finder): void {
  useFinder.setState(({ finders, current }) => ({
    finders: { ...finders, [key]: finder },
    current: without(current, key),
  }));
}

/** Stands on a hit. */
export function setCurrentHit(key: number, hit: number): void {
  useFinder.setState(({ current }) => ({ current: { ...current, [key]: hit } }));
}

/** Says how many hits a pane has. */
export function setHitCount(key: number, count: number): void {
  useFinder.setState(({ counts }) => (counts[key] === count ? {} : { counts: { ...counts, [key]: count } }));
}

/** Forgets which hit was stood on: the article or the words changed. */
export function forgetHit(key: number): void {
  useFinder.setState(({ current }) => (key in current ? { current: without(current, key) } : {}));
}

/** Asks to stand on the first or last hit of an article as soon as it is drawn in a pane. */
export function wantHit(key: number, articleId: string, which: 'first' | 'last'): void {
  useFinder.setState(({ wanted }) => ({ wanted: { ...wanted, [key]: { articleId, which } } }));
}

/** The hit asked for in a pane, once. */
export function takeWantedHit(key: number, articleId: string): 'first' | 'last' | null {
  const wish = useFinder.getState().wanted[key];
  if (wish?.articleId !== articleId) return null;
  useFinder.setState(({ wanted }) => ({ wanted: without(wanted, key) }));
  return wish.which;
}

function without<T>(record: Readonly<Record<number, T>>, key: number): Readonly<Record<number, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== String(key)));
}
