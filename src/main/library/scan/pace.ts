/** How fast work goes, judged by its last seconds: bytes count, and each file as much as some bytes, since opening one takes time. */
export class Pace {
  private readonly marks: { readonly at: number; readonly load: number }[] = [];
  private load = 0;

  /** `now` in milliseconds. */
  constructor(private readonly now: () => number = Date.now) {
    this.marks.push({ at: now(), load: 0 });
  }

  /** Takes in work that was done. */
  add(files: number, bytes: number): void {
    this.load += loadOf(files, bytes);
    const at = this.now();
    this.marks.push({ at, load: this.load });
    while (this.marks.length > 2 && at - (this.marks[1]?.at ?? at) > WINDOW) this.marks.shift();
  }

  /** Whole seconds the given work will take; `null` while too little was seen. */
  secondsFor(files: number, bytes: number): number | null {
    const first = this.marks[0];
    const last = this.marks.at(-1);
    if (first === undefined || last === undefined || last.at - first.at < SHORTEST) return null;
    const rate = (last.load - first.load) / (last.at - first.at);
    return rate > 0 ? Math.ceil(loadOf(files, bytes) / rate / 1000) : null;
  }
}

/** How far back a rate looks, in milliseconds. */
const WINDOW = 10_000;
/** Nothing is foretold from less, in milliseconds. */
const SHORTEST = 1_000;
/** A file costs as much as so many bytes, whatever is in it. */
const FILE = 2_000;

function loadOf(files: number, bytes: number): number {
  return files * FILE + bytes;
}
