/** How fast work goes, judged by its last seconds: bytes count, and each file as much as some bytes, since opening one takes time. */
export class Pace {
  private readonly start: number;
  private readonly marks: Mark[];

  /** `now` in milliseconds. */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.start = now();
    this.marks = [{ at: this.start, files: 0, load: 0 }];
  }

  /** Takes in work that was done. */
  add(files: number, bytes: number): void {
    const at = this.now();
    const { files: filesBefore = 0, load = 0 } = this.marks.at(-1) ?? {};
    // What was done while everything was still being loaded says nothing of what comes.
    if (at - this.start < WARM_UP) this.marks.length = 0;
    this.marks.push({ at, files: filesBefore + files, load: load + loadOf(files, bytes) });
    while (this.isLongSince(this.marks[1])) this.marks.shift();
  }

  /** True for a mark of which enough came since to judge by: the one before it says nothing more. */
  private isLongSince(mark: Mark | undefined): boolean {
    const last = this.marks.at(-1);
    if (mark === undefined || last === undefined) return false;
    return last.at - mark.at > WINDOW && last.files - mark.files >= ENOUGH;
  }

  /** Whole seconds the given work will take; `null` while too little was seen to be trusted. */
  secondsFor(files: number, bytes: number): number | null {
    const first = this.marks[0];
    const last = this.marks.at(-1);
    const left = loadOf(files, bytes);
    if (first === undefined || last === undefined || !isTrusted(first, last, left)) return null;
    const rate = (last.load - first.load) / (last.at - first.at);
    return rate > 0 ? Math.ceil(left / rate / 1000) : null;
  }
}

/** How much was done by then, from the beginning. */
interface Mark {
  /** In milliseconds. */
  readonly at: number;
  readonly files: number;
  readonly load: number;
}

/** How long the first work goes slower than all that follows, in milliseconds. */
const WARM_UP = 2_000;
/** How far back a rate looks at least, in milliseconds and in files: a slow one among a few says little of the next. */
const WINDOW = 10_000;
const ENOUGH = 60;
/** Nothing is foretold from less, in milliseconds, nor from fewer files unless they took long. */
const SHORTEST = 2_000;
const FEWEST = 300;
const LONG = 8_000;
/** Files that took long say nothing of the rest where they are still fewer, unless the rest is no more than so many times as much. */
const SOME = 20;
const LITTLE = 10;
/** A file costs as much as so many bytes, whatever is in it. */
const FILE = 2_000;

function isTrusted(first: Mark, last: Mark, left: number): boolean {
  const [took, files] = [last.at - first.at, last.files - first.files];
  if (took < LONG) return took >= SHORTEST && files >= FEWEST;
  return files >= SOME || left <= (last.load - first.load) * LITTLE;
}

function loadOf(files: number, bytes: number): number {
  return files * FILE + bytes;
}
