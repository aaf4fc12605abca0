// Mutations: the bytes of a good file come in, those of a bad one go out. Each is a named pure function of its dice.
import type { Dice } from '../dice';

/** One way to spoil a file. */
export interface Mutation {
  readonly name: string;
  readonly spoil: (bytes: Buffer, dice: Dice) => Buffer;
}

/** A list that is never empty. */
export type Mutations = readonly [Mutation, ...Mutation[]];

/** No case is larger; bytes. */
export const LARGEST = 8 * 1024 * 1024;

/** A mutation of a file whose bytes are read as Latin-1 letters. */
export function spoilLetters(name: string, change: (letters: string, dice: Dice) => string): Mutation {
  return {
    name,
    spoil: (bytes, dice) => Buffer.from(change(bytes.toString('latin1'), dice).slice(0, LARGEST), 'latin1'),
  };
}

/** A place in `letters` just after one of the marks; anywhere where there is none. */
export function placeAfter(letters: string, mark: RegExp, dice: Dice): number {
  const places = [...letters.matchAll(mark)].slice(0, 5_000);
  const found = places[dice.below(places.length)];
  return found === undefined ? dice.below(letters.length) : found.index + found[0].length;
}

/** `letters` with `more` put in at a place. */
export function insertAt(letters: string, at: number, more: string): string {
  return letters.slice(0, at) + more + letters.slice(at);
}

/** A number that programs trip over. */
export function oddNumber(dice: Dice): number {
  return dice.pick([0, 1, 2, 0x7f, 0xff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]);
}
