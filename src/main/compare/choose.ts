// Which of the likely pairs become links: the strongest first, each taking the words it explains.
import { type Candidate, candidates } from './candidates';
import type { Extent } from './extent';
import { type Likeness, likeness } from './likeness';
import { type Tile, tiles } from './tiles';
import { isLink } from './verdict';
import type { Reading } from './vocabulary';
import { widen } from './widen';

/** Two readings, by their places in the lists of a and b, and the statement they share. */
export interface Match extends Likeness {
  readonly readingA: number;
  readonly readingB: number;
}

interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

/** A pair on its way to a verdict. */
interface Contest {
  readonly place: Sides<number>;
  readonly pair: Sides<Reading>;
  readonly shared: readonly Tile[];
  readonly found: Likeness;
  /** How many words of the two were taken when `found` was measured. */
  readonly taken: number;
}

/** How often neighbours of new links are looked at again. */
const MAX_ROUNDS = 4;
/** From this share on two sentences are copies of one, so that a third copy is linked too. */
const COPY_DENSITY = 0.75;

/** The pairs of readings that make the same statement; no word explains two links, but for copies of one sentence. */
export function choose(a: readonly Reading[], b: readonly Reading[]): Match[] {
  if (isSame(a, b)) return a.map((reading, place) => copyOf(reading, place));
  const board = new Board(a, b);
  const contests = candidates(a, b).flatMap((pair) => enter(pair, a, b));
  let open = board.settle(contests, () => false);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = open.length;
    open = board.settle(open, ({ a: placeA, b: placeB }) => board.hasBeside(placeA, placeB));
    if (open.length === before) break;
  }
  return board.widened();
}

/** True when two articles read the same from beginning to end. */
function isSame(a: readonly Reading[], b: readonly Reading[]): boolean {
  const key = (all: readonly Reading[]): string =>
    all.map(({ ids, copies }) => `${ids.join(' ')};${copies.join(' ')}`).join('|');
  return a.length === b.length && key(a) === key(b);
}

function copyOf({ ids, proof }: Reading, place: number): Match {
  const whole = [{ start: 0, end: ids.length }];
  const total = proof.reduce((sum, one) => sum + one, 0);
  return {
    readingA: place,
    readingB: place,
    a: whole,
    b: whole,
    density: 1,
    densities: { a: 1, b: 1 },
    proof: total,
    anchors: 0,
  };
}

function enter(pair: Candidate, a: readonly Reading[], b: readonly Reading[]): Contest[] {
  const [one, other] = [a[pair.a], b[pair.b]];
  if (one === undefined || other === undefined) return [];
  const shared = tiles(one, other);
  const nothing = { a: new Uint8Array(one.ids.length), b: new Uint8Array(other.ids.length) };
  return [
    {
      place: { a: pair.a, b: pair.b },
      pair: { a: one, b: other },
      shared,
      found: likeness(one, other, shared, nothing),
      taken: 0,
    },
  ];
}

/** The links made so far and the words they took. */
class Board {
  private readonly matches: Match[] = [];
  private readonly linked = new Set<string>();
  private readonly taken: Sides<readonly Uint8Array[]>;

  constructor(
    private readonly a: readonly Reading[],
    private readonly b: readonly Reading[],
  ) {
    const marks = (all: readonly Reading[]): Uint8Array[] => all.map(({ ids }) => new Uint8Array(ids.length));
    this.taken = { a: marks(a), b: marks(b) };
  }

  /** Links the contests that deserve it, best first, measuring anew what lost words meanwhile; answers the others. */
  settle(contests: readonly Contest[], isBeside: (place: Sides<number>) => boolean): Contest[] {
    const queue = [...contests].sort(byWorth);
    const others: Contest[] = [];
    for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
      const current = this.measured(best);
      if (!isLink(current.found, current.pair.a, current.pair.b, isBeside(current.place))) others.push(current);
      else if (current === best) this.link(current);
      else insert(queue, current);
    }
    return others;
  }

  /** True when a passage next to either, or next to both, is linked with one next to (or the same as) the other. */
  hasBeside(placeA: number, placeB: number): boolean {
    for (const stepA of [-1, 0, 1]) {
      for (const stepB of [-1, 0, 1]) {
        if ((stepA !== 0 || stepB !== 0) && this.linked.has(`${placeA + stepA} ${placeB + stepB}`)) return true;
      }
    }
    return false;
  }

  /** All matches, those that nearly fill their sentences widened to all of them. */
  widened(): Match[] {
    return this.matches.map((match) => {
      const [one, other] = [this.a[match.readingA], this.b[match.readingB]];
      if (one === undefined || other === undefined) return match;
      return { ...match, ...widen(match, { a: one, b: other }, this.marks(match.readingA, match.readingB)) };
    });
  }

  private marks(placeA: number, placeB: number): Sides<Uint8Array> {
    return { a: this.taken.a[placeA] ?? new Uint8Array(), b: this.taken.b[placeB] ?? new Uint8Array() };
  }

  private measured(contest: Contest): Contest {
    const marks = this.marks(contest.place.a, contest.place.b);
    const taken = count(marks.a) + count(marks.b);
    if (taken === contest.taken || isCopy(contest)) return contest;
    return { ...contest, taken, found: likeness(contest.pair.a, contest.pair.b, contest.shared, marks) };
  }

  private link({ place, found }: Contest): void {
    const marks = this.marks(place.a, place.b);
    this.matches.push({ ...found, readingA: place.a, readingB: place.b });
    this.linked.add(`${place.a} ${place.b}`);
    take(marks.a, found.a);
    take(marks.b, found.b);
  }
}

function take(marks: Uint8Array, extents: readonly Extent[]): void {
  for (const { start, end } of extents) marks.fill(1, start, end);
}

function count(marks: Uint8Array): number {
  return marks.reduce((total, mark) => total + mark, 0);
}

function isCopy({ found }: Contest): boolean {
  return found.density >= COPY_DENSITY && found.a.length === 1 && found.b.length === 1;
}

function worth({ found }: Contest): number {
  return found.density * found.proof;
}

/** Worst first; of equals, the pair further from the order of the articles first. */
function byWorth(x: Contest, y: Contest): number {
  const drift = ({ place }: Contest): number => Math.abs(place.a - place.b);
  return worth(x) - worth(y) || drift(y) - drift(x) || y.place.a + y.place.b - x.place.a - x.place.b;
}

function insert(sorted: Contest[], contest: Contest): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && byWorth(other, contest) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, contest);
}
