// Sets of classes by place (numbers up to 7), looked at four places at once: most of a search is done with few of them.

/** Writes the places that are live and of which no set is empty, ascending, into a list that is long enough; gives how many these are. */
export function writeOpen(sets: readonly Uint8Array[], live: Uint8Array, count: number, into: Uint32Array): number {
  const [lives, fours] = [inFours(live, count), sets.map((set) => inFours(set, count))];
  let length = 0;
  for (let four = 0; four < lives.length; four += 1) {
    let open = lives[four] ?? 0;
    for (let at = 0; at < fours.length && open !== 0; at += 1) open &= notEmpty(fours[at]?.[four] ?? 0);
    if (open === 0) continue;
    // Without a branch for each, which the processor could not foresee.
    const place = four * 4;
    into[length] = place;
    length += open & 1;
    into[length] = place + 1;
    length += (open >>> 8) & 1;
    into[length] = place + 2;
    length += (open >>> 16) & 1;
    into[length] = place + 3;
    length += open >>> 24;
  }
  for (let place = lives.length * 4; place < count; place += 1) {
    if (live[place] === 1 && sets.every((set) => set[place] !== 0)) into[length++] = place;
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
