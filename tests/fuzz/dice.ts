/** Repeatable chance: the same seed gives the same throws on every machine. */
export interface Dice {
  /** A whole number from 0 up to, without, `end`; 0 when `end` is less than 1. */
  readonly below: (end: number) => number;
  readonly isLucky: (chance: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

/** Dice for one case of one run (mulberry32, seeded by both numbers). */
export function diceOf(seed: number, number: number): Dice {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (end: number): number => Math.floor(next() * Math.max(1, end));
  return { below, isLucky: (chance) => next() < chance, pick: (list) => list[below(list.length)] ?? list[0] };
}
