// Sets of classes by place (numbers up to 7), looked at four places at once: the places that may answer are among all there are.
import type { Pool } from './pool';

/** Gives the places that are live and of which no set is empty, ascending. */
export function openIn(sets: readonly Uint8Array[], live: Uint8Array, count: number, pool: Pool): Uint32Array {
  const lives = inFours(live, count);
  const open = inFours(pool.bytes(count), count);
  open.set(lives);
  for (const set of sets) keepNotEmpty(open, inFours(set, count));
  const found = pool.numbers(count + 1);
  let length = writePlaces(open, found);
  for (let place = open.length * 4; place < count; place += 1) {
    if (live[place] === 1 && sets.every((set) => set[place] !== 0)) found[length++] = place;
  }
  return found.subarray(0, length);
}

function keepNotEmpty(open: Int32Array, fours: Int32Array): void {
  for (let four = 0; four < open.length; four += 1) open[four] = (open[four] ?? 0) & notEmpty(fours[four] ?? 0);
}

/** Writes the places at which a 1 stands; gives how many these are. */
function writePlaces(open: Int32Array, into: Uint32Array): number {
  let length = 0;
  for (let at = 0; at < open.length; at += 1) {
    const four = open[at] ?? 0;
    if (four === 0) continue;
    // Without a branch for each, which the processor could not foresee.
    const place = at * 4;
    into[length] = place;
    length += four & 1;
    into[length] = place + 1;
    length += (four >>> 8) & 1;
    into[length] = place + 2;
    length += (four >>> 16) & 1;
    into[length] = place + 3;
    length += four >>> 24;
  }
  return length;
}

/** Number of live places whose set has one of the wanted classes, a set as well. */
export function countHaving(sets: Uint8Array, wanted: number, live: Uint8Array, count: number): number {
  const [lives, fours] = [inFours(live, count), inFours(sets, count)];
  const all = wanted * EACH;
  let having = 0;
  for (let four = 0; four < lives.length; four += 1)
    having += Math.imul(notEmpty((fours[four] ?? 0) & all) & (lives[four] ?? 0), EACH) >>> 24;
  for (let place = lives.length * 4; place < count; place += 1)
    if (live[place] === 1 && ((sets[place] ?? 0) & wanted) !== 0) having += 1;
  return having;
}

/** 1 in each of four bytes. */
const EACH = 0x01010101;

/** For each of four sets 1 where it is not empty. */
function notEmpty(four: number): number {
  return ((four + 7 * EACH) >>> 3) & EACH;
}

/** The first bytes of a list that begins its memory, as many as there are in whole fours. */
function inFours({ buffer, byteOffset }: Uint8Array, count: number): Int32Array {
  return new Int32Array(buffer, byteOffset, count >>> 2);
}
